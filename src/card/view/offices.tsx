import type { VNode } from "preact";
import type { OfficeView } from "../../core/context/card-view.ts";
import { spanText } from "../span.ts";
import { Folded } from "./section.tsx";
import { SourceMarks } from "./source-marks.tsx";
import { useWording } from "./wording.ts";
import { Words } from "./words.tsx";

/** The offices that a person had left by the card's day, folded. */
export function EarlierOffices({ offices }: { readonly offices: readonly OfficeView[] }): VNode | null {
  const wording = useWording();
  if (offices.length === 0) return null;
  return (
    <Folded class="section" title={wording.count("card_earlierOffices", offices.length)}>
      {() => (
        <ul class="plain">
          {offices.map((office) => (
            <li key={`${office.title.text} ${office.from}`}>
              <Words of={office.title} /> <span class="soft">{spanText(office, wording)}</span>
              <SourceMarks sources={office.sources} />
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}
