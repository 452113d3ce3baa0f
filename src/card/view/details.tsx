import type { VNode } from "preact";
import type { CardView, PartView } from "../../core/context/card-view.ts";
import { spanText } from "../span.ts";
import { SourceMarks } from "./source-marks.tsx";
import { type ContentActs, useWording } from "./wording.ts";
import { Words } from "./words.tsx";

interface DetailsProps {
  readonly view: CardView;
  readonly acts: ContentActs;
}

/** The plain facts of an event or organisation: when, where, between whom, part of what. */
export function Details({ view: { kind, period, parts, description }, acts }: DetailsProps): VNode | null {
  const wording = useWording();
  const { say, date } = wording;
  const founded = kind === "organisation" && period?.from;
  const when: readonly (readonly [string, string])[] = founded
    ? [
        [say("card_founded"), date(founded)],
        [say("card_dissolved"), period.to ? date(period.to) : ""],
      ]
    : [[say("card_when"), period ? spanText(period, wording) : ""]];
  const rows = [
    ...when.flatMap(([label, text]) => (text === "" ? [] : [{ label, content: text }])),
    ...(["where", "partOf", "sides"] as const).flatMap((key) =>
      parts[key].length === 0 ? [] : [{ label: say(`card_${key}`), content: <Parts parts={parts[key]} acts={acts} /> }],
    ),
  ];
  if (rows.length === 0) return null;
  return (
    <dl>
      {rows.map(({ label, content }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {content}
            <SourceMarks sources={description.sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Parts({ parts, acts }: { readonly parts: readonly PartView[]; readonly acts: ContentActs }): VNode {
  const wording = useWording();
  return (
    <>
      {parts.map(({ entity, name, from, to }, index) => (
        <span key={name.text}>
          {index > 0 && ", "}
          {entity === null ? (
            <Words of={name} />
          ) : (
            <button type="button" class="link" onClick={() => acts.follow(entity, name.text)}>
              <Words of={name} />
            </button>
          )}
          {(from ?? to) && <span class="soft"> {spanText({ from, to }, wording)}</span>}
        </span>
      ))}
    </>
  );
}
