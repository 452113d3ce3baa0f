import type { Heading } from "../core/context/heading.ts";
import { rankStatements, statementId } from "../core/context/rank.ts";
import type { Day } from "../core/records/date.ts";
import type { Row } from "./rows.ts";

/** Rows under the headings of a card, in the order in which the reader sees these. */
export type Group = readonly [Heading, readonly Row[]];
const headings: readonly Heading[] = ["before", "reportedHere", "aboutSameTime", "since"];

/**
 * The statements that bear on an article: its speaker is named there, or two of those whom it is about are (one alone would be
 * Georgia, and so nearly all). Nearest first, those of after the article's day apart; headings without a row are left out.
 */
export function bearingOn(rows: readonly Row[], mentioned: ReadonlySet<string>, day: Day): Group[] {
  const near = rows.filter(
    ({ spoken: { speaker, statement } }) => mentioned.has(speaker) || statement.about.filter((id) => mentioned.has(id)).length >= 2,
  );
  const byId = new Map(near.map((row) => [row.id, row]));
  const ranked = rankStatements(
    near.map(({ spoken }) => spoken),
    { day, entity: "", mentioned: [...mentioned] },
  );
  return headings
    .map((heading): Group => [heading, ranked[heading].flatMap(({ spoken }) => byId.get(statementId(spoken)) ?? [])])
    .filter(([, group]) => group.length > 0);
}
