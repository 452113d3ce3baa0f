import { Fragment, type VNode } from "preact";
import type { CardView, Localized } from "../../core/context/card-view.ts";
import { dayLine } from "../../i18n/day-line.ts";
import { useWording } from "./wording.ts";
import { Words } from "./words.tsx";

/** Kind, names, and the day that the card speaks of. */
export function Header({ view }: { readonly view: CardView }): VNode {
  const wording = useWording();
  const { say } = wording;
  const disputed = view.disputed ? ` · ${say(view.kind === "place" ? "card_disputed_place" : "card_disputed")}` : "";
  return (
    <div class="head">
      <p class="top">
        <span class="kind">
          {say(`card_kind_${view.kind}`)}
          {disputed}
        </span>
        <span class="soft" title={dayLine(view.asOf, wording)}>
          {say(`card_day_${view.asOf.origin}`, wording.date(view.asOf.day, "short"))}
        </span>
      </p>
      <h2 id="name">
        <Words of={{ ...view.name, text: capitalised(view.name) }} />
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
    </div>
  );
}

/** Names of events begin small in running text. Georgian has no capitals in it. */
const capitalised = ({ text, lang }: Localized): string => (lang === "ka" ? text : text.charAt(0).toUpperCase() + text.slice(1));
