import type { VNode } from "preact";
import type { PositionView } from "../../core/context/card-view.ts";
import { spanText } from "../span.ts";
import { Section } from "./section.tsx";
import { SourceMarks } from "./source-marks.tsx";
import { useWording } from "./wording.ts";
import { Words } from "./words.tsx";

interface PositionsProps {
  readonly title: string;
  readonly positions: readonly PositionView[];
}

/** A dispute as it is: attributed, dated views side by side, none of them ours. */
export function Positions({ title, positions }: PositionsProps): VNode | null {
  const wording = useWording();
  if (positions.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="positions">
        {positions.map((position) => (
          <li key={`${position.holder.text} ${position.says.text}`}>
            <Words of={position.holder} as="strong" />
            <Words of={position.says} as="p" />
            {position.calls && (
              <p class="soft" lang={position.calls.lang === wording.language ? undefined : position.calls.lang}>
                {wording.say("card_calls", position.calls.text)}
              </p>
            )}
            <span class="soft">{spanText({ ...position, to: null }, wording)}</span>
            <SourceMarks sources={position.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
