import type { VNode } from "preact";
import type { CardView } from "../../core/context/card-view.ts";
import { spanText } from "../span.ts";
import { Details } from "./details.tsx";
import { SourceMarks } from "./source-marks.tsx";
import { type ContentActs, useWording } from "./wording.ts";
import { Words } from "./words.tsx";

/** What the bearer of the name was on the card's day, and what it is in a sentence or two. */
export function Summary({ view, acts }: { readonly view: CardView; readonly acts: ContentActs }): VNode {
  const wording = useWording();
  return (
    <div class="section summary">
      {view.offices.now.map((office) => (
        <p class="office" key={office.title.text}>
          <Words of={office.title} /> <span class="soft">{spanText(office, wording)}</span>
          <SourceMarks sources={office.sources} />
        </p>
      ))}
      <p class="about">
        <Words of={view.description} />
        <SourceMarks sources={view.description.sources} />
      </p>
      <Details view={view} acts={acts} />
    </div>
  );
}
