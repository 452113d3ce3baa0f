import type { VNode } from "preact";
import type { Shortcut } from "../platform/commands.ts";
import { useWording } from "./context.ts";
import { Row, Section } from "./row.tsx";

interface KeyboardPartProps {
  /** As the browser has them now. */
  readonly shortcuts: readonly Shortcut[];
  /** Null where there is no such page to lead to. */
  readonly change: (() => void) | null;
}

const names = ["next", "previous", "open", "pin", "everywhere", "site", "pause", "panel"] as const;

/** The browser's shortcuts for the extension; only the browser's own page can set them. */
export function KeyboardPart({ shortcuts, change }: KeyboardPartProps): VNode {
  const { say } = useWording();
  return (
    <Section id="keyboard" title={say("options_keyboard")}>
      <Row words={[say("options_keyboard"), ...names.map((name) => say(`command_${name}`))]}>
        <dl class="keys">
          {names.map((name) => {
            const keys = shortcuts.find((shortcut) => shortcut.name === name)?.keys ?? "";
            return (
              <div key={name}>
                <dt>{say(`command_${name}`)}</dt>
                <dd>{keys === "" ? <span class="soft">{say("options_keyboard_none")}</span> : <kbd>{keys}</kbd>}</dd>
              </div>
            );
          })}
        </dl>
        {change && (
          <button type="button" id="change-keys" onClick={change}>
            {say("options_keyboard_change")}
          </button>
        )}
      </Row>
    </Section>
  );
}
