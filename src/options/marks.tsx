import type { VNode } from "preact";
import { kinds } from "../core/records/kind.ts";
import type { Settings } from "../settings/schema.ts";
import { Switch } from "../ui/switch.tsx";
import { Choice } from "./choice.tsx";
import { useActs, useWording } from "./context.ts";
import { Row, Section } from "./row.tsx";
import { Several } from "./several.tsx";

/** Which names are marked in articles, and how. */
export function MarksPart({ settings }: { readonly settings: Settings }): VNode {
  const { say } = useWording();
  const { set } = useActs();
  return (
    <Section id="marks" title={say("options_marks")}>
      <Row words={[say("options_enabled"), say("options_enabled_note")]}>
        <Switch
          id="enabled"
          label={say("options_enabled")}
          note={say("options_enabled_note")}
          on={settings.enabled}
          change={(on) => set("enabled", on)}
        />
      </Row>
      <Choice
        name="shown"
        label={say("options_shown")}
        note={say("options_shown_note")}
        options={[
          { value: "every", label: say("options_shown_every") },
          { value: "first in section", label: say("options_shown_section") },
          { value: "first in article", label: say("options_shown_article") },
        ]}
        value={settings.marks}
        choose={(value) => set("marks", value)}
      />
      <Several
        name="kinds"
        label={say("options_kinds")}
        options={kinds.map((kind) => ({ value: kind, label: say(`options_kind_${kind}`), class: `mark ${kind}` }))}
        off={settings.kindsOff}
        change={(off) => set("kindsOff", [...off])}
      />
      <Choice
        name="style"
        label={say("options_style")}
        options={[
          { value: "dotted", label: say("options_style_dotted") },
          { value: "solid", label: say("options_style_solid") },
          { value: "tint", label: say("options_style_tint") },
        ]}
        value={settings.markStyle}
        choose={(value) => set("markStyle", value)}
      />
      <Choice
        name="certainty"
        label={say("options_certainty")}
        note={say("options_certainty_note")}
        options={[
          { value: "more", label: say("options_certainty_more") },
          { value: "sure", label: say("options_certainty_sure") },
        ]}
        value={settings.certainty}
        choose={(value) => set("certainty", value)}
      />
    </Section>
  );
}
