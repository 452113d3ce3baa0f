import type { VNode } from "preact";
import { addressOf, archivedAddressOf } from "../card/source-link.ts";
import { recordTypeKeys } from "../card/view/record-types.ts";
import type { Source } from "../core/records/source.ts";
import type { Cited } from "../export/cited.ts";
import type { Row } from "./rows.ts";
import { useWording } from "./wording.ts";

interface StatementRowProps {
  readonly row: Row;
  readonly chosen: boolean;
  readonly choose: (chosen: boolean) => void;
}

/** One statement: when, by whom, for which side, what, and its sources. In a narrow panel the last cell tells all but the date. */
export function StatementRow({ row: { cited }, chosen, choose }: StatementRowProps): VNode {
  const { say, date } = useWording();
  const { speaker, says, phrase, occasion, oneReport, note } = cited;
  const side = cited.side?.name.text ?? "";
  const day = date(cited.date, "short");
  return (
    <tr aria-selected={chosen}>
      <td class="check">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={say("panel_select", speaker.name.text, day)}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
      </td>
      <td class="date">
        <time dateTime={cited.date}>{day}</time>
      </td>
      <th scope="row" class="roomy" lang={speaker.name.lang}>
        {speaker.name.text}
      </th>
      <td class="roomy">{side}</td>
      <td>
        <p class="speaker narrow">
          <b lang={speaker.name.lang}>{speaker.name.text}</b> <span class="soft">{side}</span>
        </p>
        <p lang={says.lang}>{says.text}</p>
        {phrase && (
          <p class="phrase">
            <q lang={phrase.lang}>{phrase.text}</q>
            {phrase.translation !== null && <span class="soft"> {say("card_translation", phrase.translation)}</span>}
          </p>
        )}
        <p class="soft">
          <span lang={occasion.lang}>{occasion.text}</span>
          {oneReport && ` · ${say("card_oneReport")}`}
        </p>
        {cited.differsFrom.map(({ id, how }) => (
          <p key={id} class="soft" lang={how.lang}>
            {say("card_reason_differs", how.text)}
          </p>
        ))}
        {note !== null && <p class="soft">{say("card_note", note)}</p>}
        <p class="soft">{cited.topics.map(({ name }) => name.text).join(" · ")}</p>
        <ul class="sources">
          {cited.sources.map((source) => (
            <SourceLine key={source.url} source={source} phrase={phrase} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function SourceLine({ source, phrase }: { readonly source: Source; readonly phrase: Cited["phrase"] }): VNode {
  const { say, date } = useWording();
  const when = source.published === null ? say("card_read", date(source.read, "short")) : date(source.published, "short");
  return (
    <li>
      <a href={addressOf(source, phrase)} target="_blank" rel="noreferrer" hreflang={source.lang} title={source.title}>
        {source.publisher}
      </a>{" "}
      <span class="soft">
        {say(recordTypeKeys[source.type])}, {when} ·{" "}
        <a href={archivedAddressOf(source)} target="_blank" rel="noreferrer">
          {say("card_archived")}
        </a>
      </span>
    </li>
  );
}
