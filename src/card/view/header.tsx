import { Fragment, type VNode } from "preact";
import type { CardView } from "../../core/context/card-view.ts";
import { asOfLine } from "../heading.ts";
import { spanText } from "../span.ts";
import { SourceMarks } from "./source-marks.tsx";
import { useWording } from "./wording.ts";
import { Words } from "./words.tsx";

/** Kind, names, and what the bearer was on the card's day. */
export function Header({ view }: { readonly view: CardView }): VNode {
  const wording = useWording();
  const { say } = wording;
  const disputed = view.disputed ? ` · ${say(view.kind === "place" ? "card_disputed_place" : "card_disputed")}` : "";
  const period = view.period ? spanText(view.period, wording) : "";
  return (
    <header>
      <p class="kind">
        {say(`card_kind_${view.kind}`)}
        {disputed}
      </p>
      <h2 id="name">
        <Words of={view.name} />
      </h2>
      {view.otherNames.length > 0 && (
        <p class="others">
          {view.otherNames.map((name, index) => (
            <Fragment key={name.lang}>
              {index > 0 && " · "}
              <Words of={name} />
            </Fragment>
          ))}
        </p>
      )}
      {view.offices.now.map((office) => (
        <p class="office" key={office.title.text}>
          <Words of={office.title} /> <span class="soft">{spanText(office, wording)}</span> <SourceMarks sources={office.sources} />
        </p>
      ))}
      {period !== "" && <p class="office">{period}</p>}
      <p class="soft as-of">{asOfLine(view, wording)}</p>
    </header>
  );
}
