import type { VNode } from "preact";
import type { CardView } from "../../core/context/card-view.ts";
import { spanText } from "../span.ts";
import { Section } from "./section.tsx";
import { SourceMarks } from "./source-marks.tsx";
import { type ContentActs, useWording } from "./wording.ts";
import { Words } from "./words.tsx";

/** Who held this state's or organisation's offices on the card's day. */
export function Holders({ view, acts }: { readonly view: CardView; readonly acts: ContentActs }): VNode | null {
  const wording = useWording();
  if (view.holders.length === 0) return null;
  return (
    <Section title={wording.say(view.kind === "organisation" ? "card_holders_organisation" : "card_holders")}>
      <ul class="plain">
        {view.holders.map((holder) => (
          <li key={`${holder.title.text} ${holder.entity}`}>
            <Words of={holder.title} />:{" "}
            <button type="button" class="link" onClick={() => acts.follow(holder.entity, holder.person.text)}>
              <Words of={holder.person} />
            </button>{" "}
            <span class="soft">{spanText({ ...holder, to: null }, wording)}</span>
            <SourceMarks sources={holder.sources} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
