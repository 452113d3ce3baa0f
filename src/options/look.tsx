import type { VNode } from "preact";
import { languages } from "../core/records/language.ts";
import type { Settings } from "../settings/schema.ts";
import { Choice } from "./choice.tsx";
import { useActs, useWording } from "./context.ts";
import { Section } from "./row.tsx";

/** Colours and the language of the interface. */
export function LookPart({ settings }: { readonly settings: Settings }): VNode {
  const { say } = useWording();
  const { set } = useActs();
  return (
    <Section id="look" title={say("options_look")}>
      <Choice
        name="theme"
        label={say("options_theme")}
        options={[
          { value: "browser", label: say("options_theme_browser") },
          { value: "light", label: say("options_theme_light") },
          { value: "dark", label: say("options_theme_dark") },
        ]}
        value={settings.theme}
        choose={(value) => set("theme", value)}
      />
      <Choice
        name="language"
        label={say("options_language")}
        options={[
          { value: "browser", label: say("options_language_browser") },
          ...languages.map((language) => ({ value: language, label: say(`options_language_${language}`) })),
        ]}
        value={settings.language}
        choose={(value) => set("language", value)}
      />
    </Section>
  );
}
