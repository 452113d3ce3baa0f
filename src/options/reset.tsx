import type { VNode } from "preact";
import { defaults, type SettingName, type Settings } from "../settings/schema.ts";
import { useActs, useWording } from "./context.ts";
import { Row, Section } from "./row.tsx";

/** What leaves the browser is decided with the other ways to it, not by a reset. */
const names = (Object.keys(defaults) as SettingName[]).filter((name) => name !== "syncSites");

/** Everything as it was at first, with a way back. The lists of sites and names are the reader's own work and stay. */
export function ResetPart({ settings }: { readonly settings: Settings }): VNode {
  const { say } = useWording();
  const { change } = useActs();
  const changed = names.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(defaults[name]));
  return (
    <Section id="reset" title={say("options_reset")}>
      <Row words={[say("options_reset"), say("options_reset_note")]}>
        <p class="note">{say("options_reset_note")}</p>
        <button
          type="button"
          id="reset-all"
          disabled={changed.length === 0}
          onClick={() =>
            change(
              changed.map((key) => ({ key })),
              say("options_reset_done"),
              changed.map((key) => ({ key, value: settings[key] })),
            )
          }
        >
          {say("options_reset_button")}
        </button>
      </Row>
    </Section>
  );
}
