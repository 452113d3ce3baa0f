import type { VNode } from "preact";
import { languages } from "../core/records/language.ts";
import type { Settings } from "../settings/schema.ts";
import { Switch } from "../ui/switch.tsx";
import { Choice } from "./choice.tsx";
import { useActs, useWording } from "./context.ts";
import { Delay } from "./delay.tsx";
import { Row, Section } from "./row.tsx";
import { Several } from "./several.tsx";

const keys = ["Alt", "Control", "Shift", "Meta"] as const;
const sizes = ["small", "medium", "large", "largest"] as const;

/** When a card opens, and what is in it. */
export function CardsPart({ settings }: { readonly settings: Settings }): VNode {
  const { say } = useWording();
  const { set } = useActs();
  return (
    <Section id="cards" title={say("options_cards")}>
      <Choice
        name="mode"
        label={say("options_mode")}
        options={[
          { value: "rest", label: say("options_mode_rest") },
          { value: "modifier", label: say("options_mode_modifier") },
          { value: "click", label: say("options_mode_click") },
        ]}
        value={settings.hoverMode}
        choose={(value) => set("hoverMode", value)}
      />
      <Delay value={settings.hoverDelay} disabled={settings.hoverMode === "click"} />
      <Choice
        name="key"
        label={say("options_key")}
        note={say("options_key_note")}
        options={keys.map((key) => ({ value: key, label: say(`options_key_${key}`) }))}
        value={settings.hoverModifier}
        choose={(value) => set("hoverModifier", value)}
      />
      <Choice
        name="size"
        label={say("options_size")}
        options={sizes.map((size) => ({ value: size, label: say(`options_size_${size}`) }))}
        value={settings.size}
        choose={(value) => set("size", value)}
      />
      <Several
        name="names"
        label={say("options_names")}
        note={say("options_names_note")}
        options={languages.map((language) => ({ value: language, label: say(`options_language_${language}`) }))}
        off={settings.namesOff}
        change={(off) => set("namesOff", [...off])}
      />
      <Row words={[say("options_since"), say("options_since_note")]}>
        <Switch
          id="since"
          label={say("options_since")}
          note={say("options_since_note")}
          on={settings.since}
          change={(on) => set("since", on)}
        />
      </Row>
    </Section>
  );
}
