import type { VNode } from "preact";
import type { CardView } from "../../core/context/card-view.ts";
import { spanText } from "../span.ts";
import { Section } from "./section.tsx";
import { SourceMarks } from "./source-marks.tsx";
import { useWording } from "./wording.ts";
import { Words } from "./words.tsx";

/** The states that recognised it on the card's day, each with its date. */
export function Recognised({ of }: { readonly of: CardView["recognised"] }): VNode | null {
  const wording = useWording();
  if (of === null) return null;
  const { states, sources } = of;
  return (
    <Section title={states.length === 0 ? wording.say("card_recognised_none") : wording.count("card_recognised", states.length)}>
      {states.length > 0 && (
        <ul class="plain">
          {states.map((state) => (
            <li key={state.name.text}>
              <Words of={state.name} /> <span class="soft">{spanText({ ...state, to: null }, wording)}</span>
            </li>
          ))}
        </ul>
      )}
      <SourceMarks sources={sources} />
    </Section>
  );
}
