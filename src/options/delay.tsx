import type { VNode } from "preact";
import { useActs, useWording } from "./context.ts";
import { Row } from "./row.tsx";

const longest = 2_000;
const step = 50;

/** How long the pointer rests before a card opens. @param value ms, 0 to 2,000. */
export function Delay({ value, disabled }: { readonly value: number; readonly disabled: boolean }): VNode {
  const { say, language } = useWording();
  const { set } = useActs();
  const seconds = say("options_delay_seconds", (value / 1_000).toLocaleString(language, { maximumFractionDigits: 2 }));
  return (
    <Row words={[say("options_delay"), say("options_delay_note")]}>
      <div class="delay">
        <label for="delay">{say("options_delay")}</label>
        <small id="delay-note">{say("options_delay_note")}</small>
        <div>
          <input
            id="delay"
            type="range"
            min={0}
            max={longest}
            step={step}
            value={value}
            disabled={disabled}
            aria-valuetext={seconds}
            aria-describedby="delay-note"
            onChange={({ currentTarget }) => set("hoverDelay", Number(currentTarget.value))}
          />
          <output for="delay">{seconds}</output>
        </div>
      </div>
    </Row>
  );
}
