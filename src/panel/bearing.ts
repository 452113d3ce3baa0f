import type { Heading } from "../core/context/heading.ts";
import { rankStatements, statementId } from "../core/context/rank.ts";
import type { Day } from "../core/records/date.ts";
import type { Row } from "./rows.ts";

/** Rows under the headings of a card, in the order in which the reader sees these. */
export type Group = readonly [Heading, readonly Row[]];
const headings: readonly Heading[] = ["before", "reportedHere", "aboutSameTime", "since"];

/** A name that more than this share of all statements is about tells nothing: two thirds are about Georgia, whatever they are about. */
const commonplace = 1 / 3;

/**
 * The statements that bear on an article: its speaker is named there, or a name that few statements are about. Where that finds
 * none, those that share any name. Nearest first, those of after the article's day apart; headings without a row are left out.
 */
export function bearingOn(rows: readonly Row[], mentioned: ReadonlySet<string>, day: Day): Group[] {
  const shared = rows.filter(({ spoken }) => mentioned.has(spoken.speaker) || spoken.statement.about.some((id) => mentioned.has(id)));
  const telling = new Set([...mentioned].filter((id) => countAbout(rows, id) <= rows.length * commonplace));
  const close = shared.filter(({ spoken }) => mentioned.has(spoken.speaker) || spoken.statement.about.some((id) => telling.has(id)));
  const near = close.length > 0 ? close : shared;
  const byId = new Map(near.map((row) => [row.id, row]));
  const ranked = rankStatements(
    near.map(({ spoken }) => spoken),
    { day, entity: "", mentioned: [...mentioned] },
  );
  return headings
    .map((heading): Group => [heading, ranked[heading].flatMap(({ spoken }) => byId.get(statementId(spoken)) ?? [])])
    .filter(([, group]) => group.length > 0);
}

const countAbout = (rows: readonly Row[], entity: string): number =>
  rows.filter(({ spoken }) => spoken.statement.about.includes(entity)).length;
