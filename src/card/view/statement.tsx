import type { VNode } from "preact";
import type { RankReason, StatementView } from "../../core/context/card-view.ts";
import type { Source } from "../../core/records/source.ts";
import type { Wording } from "../../i18n/wording.ts";
import { addressOf } from "../source-link.ts";
import { recordTypeKeys } from "./record-types.ts";
import { QuotedHere } from "./said-here.tsx";
import { Folded } from "./section.tsx";
import { SourceEntry } from "./source-entry.tsx";
import { type ContentActs, useWording } from "./wording.ts";
import { Words } from "./words.tsx";

interface StatementProps {
  readonly statement: StatementView;
  /** Others spoke: the speaker is named. */
  readonly named: boolean;
  readonly acts: ContentActs;
}

/** One thing said on one occasion: when, where, our words for it, the speaker's own, why it stands here, and its source. */
export function Statement({ statement, named, acts }: StatementProps): VNode {
  const wording = useWording();
  const { say, date } = wording;
  const { phrase, reasons } = statement;
  const near = nearness(reasons, wording);
  return (
    <li>
      <time dateTime={statement.date}>{date(statement.date, "short")}</time>
      <div>
        {named && (
          <button type="button" class="link speaker" onClick={() => acts.follow(statement.speaker.entity, statement.speaker.name.text)}>
            <Words of={statement.speaker.name} />
          </button>
        )}
        <Words of={statement.says} as="p" />
        {phrase && (
          <p class="phrase">
            <q lang={phrase.lang}>{phrase.text}</q>
            {phrase.translation && <span class="soft"> {say("card_translation", phrase.translation)}</span>}
          </p>
        )}
        <QuotedHere statement={statement.id} acts={acts} />
        <p class="soft">
          <Words of={statement.occasion} />
          {statement.oneReport && ` · ${say("card_oneReport")}`}
        </p>
        <ul class="line">
          {statement.sources.map((source) => (
            <StatementSource key={source.url} source={source} phrase={phrase} />
          ))}
        </ul>
        {near.length > 0 && <p class="pill">{near.join(" · ")}</p>}
        {reasons.map((reason) => reason.is === "differs" && <Difference key={reason.how.text} reason={reason} />)}
        {statement.note && <p class="soft">{say("card_note", statement.note)}</p>}
      </div>
    </li>
  );
}

/** The link to the words themselves, and what is known of the source behind its name. */
function StatementSource({ source, phrase }: { readonly source: Source; readonly phrase: StatementView["phrase"] }): VNode {
  const { say } = useWording();
  const address = addressOf(source, phrase);
  return (
    <li>
      <Folded class="source" title={`${source.publisher}, ${say(recordTypeKeys[source.type])}`}>
        {() => <SourceEntry source={source} />}
      </Folded>
      <a href={address} target="_blank" rel="noreferrer" hreflang={source.lang} title={source.title}>
        {say(address === source.url ? "card_openSource" : "card_openAtPhrase")}
      </a>
    </li>
  );
}

/** Why it is near to the article, in few words. */
function nearness(reasons: readonly RankReason[], { say, count }: Wording): string[] {
  const shared = reasons.flatMap((reason) => (reason.is === "shares" ? [reason.name.text] : []));
  const years = reasons.flatMap((reason) => (reason.is === "years earlier" ? [count("card_reason_years", reason.years)] : []));
  return shared.length > 0 ? [say("card_reason_shares", shared.join(", ")), ...years] : years;
}

function Difference({ reason }: { readonly reason: Extract<RankReason, { is: "differs" }> }): VNode {
  const { say, date } = useWording();
  const { how, from } = reason;
  return (
    <p class="soft" lang={how.lang}>
      {from ? say("card_reason_differs_from", date(from.date), how.text) : say("card_reason_differs", how.text)}
    </p>
  );
}
