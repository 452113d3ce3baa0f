import type { Day, PartialDate } from "../records/date.ts";
import type { Spoken } from "../records/dossier.ts";
import type { Text } from "../records/text.ts";
import { type Heading, headingOf, yearsBefore } from "./heading.ts";
import { type Article, pointsOf, statementId } from "./points.ts";
import { rarityOf } from "./rarity.ts";

export { statementId } from "./points.ts";

/*
 * The order of earlier statements: by their points (see points.ts), and then by diversity. While the list is filled, a candidate
 * loses SAME_DAY for each statement of its own day already in the list, and SAME_MATTER for each of its own year with the very same
 * topics, so that one press conference cannot fill a card. Ties go to the later date, then to the id: the same input always gives
 * the same order.
 */
const SAME_DAY = 1.5;
const SAME_MATTER = 0.5;

/** Why a statement stands where it does, before it is put into a language. */
export type Reason =
  | { readonly is: "shares"; readonly entity: string }
  | { readonly is: "years earlier"; readonly years: number }
  | { readonly is: "differs"; readonly how: Text; readonly from: { readonly id: string; readonly date: PartialDate } | null };

export interface Ranked {
  readonly spoken: Spoken;
  readonly reasons: readonly Reason[];
}

/** Puts every statement under its heading, in the order in which a card shows them. */
export function rankStatements(statements: readonly Spoken[], article: Article): Record<Heading, readonly Ranked[]> {
  const others = new Set(article.mentioned.filter((id) => id !== article.entity));
  const groups: Record<Heading, Spoken[]> = { before: [], aboutSameTime: [], reportedHere: [], since: [] };
  for (const spoken of statements) groups[headingOf(spoken.statement.date, article.day, isOnArticle(spoken, article, others))].push(spoken);

  const reasons = explainer(statements, others, article.day);
  const explain = (list: readonly Spoken[]): Ranked[] => list.map((spoken) => ({ spoken, reasons: reasons(spoken) }));
  return {
    before: explain(byRelevance(groups.before, groups.reportedHere, others, article)),
    aboutSameTime: explain(groups.aboutSameTime.sort(newestFirst)),
    reportedHere: explain(groups.reportedHere.sort(newestFirst)),
    since: explain(groups.since.sort((a, b) => newestFirst(b, a))),
  };
}

/** A statement without entities of its own to compare is taken for one on the article: a report is better held back than told as news of old. */
function isOnArticle({ speaker, statement }: Spoken, { entity }: Article, others: ReadonlySet<string>): boolean {
  const besides = [...statement.about, speaker].filter((id) => id !== entity);
  return besides.length === 0 || besides.some((id) => others.has(id));
}

function byRelevance(list: readonly Spoken[], reported: readonly Spoken[], others: ReadonlySet<string>, article: Article): Spoken[] {
  const points = pointsOf(list, reported, others, article);
  const left = [...list].sort(newestFirst).map((spoken) => ({ spoken, points: points(spoken), matter: matterOf(spoken) }));
  const ordered: Spoken[] = [];
  while (left.length > 0) {
    let best = 0;
    for (let n = 1; n < left.length; n++) if (left[n]!.points > left[best]!.points) best = n;
    const [chosen] = left.splice(best, 1) as [(typeof left)[number]];
    ordered.push(chosen.spoken);
    for (const entry of left) {
      if (sameDay(entry.spoken, chosen.spoken)) entry.points -= SAME_DAY;
      if (entry.matter === chosen.matter) entry.points -= SAME_MATTER;
    }
  }
  return ordered;
}

/** The same for statements of one year with the very same topics. */
const matterOf = ({ statement: { date, topics } }: Spoken): string => [date.slice(0, 4), ...[...topics].sort()].join();

const sameDay = (a: Spoken, b: Spoken): boolean => a.statement.date === b.statement.date && a.statement.date.length === 10;

/** At most this many shared entities are told as reasons. */
const toldEntities = 3;

function explainer(all: readonly Spoken[], others: ReadonlySet<string>, day: Day): (spoken: Spoken) => Reason[] {
  const rarity = rarityOf(all.map(({ speaker, statement }) => [...statement.about, speaker]));
  const dates = new Map(all.map((spoken) => [statementId(spoken), spoken.statement.date]));
  return ({ speaker, statement: { about, date, differsFrom } }) => {
    const shares = about
      .filter((id) => others.has(id))
      .sort((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
      .slice(0, toldEntities)
      .map((entity): Reason => ({ is: "shares", entity }));
    const years = yearsBefore(date, day);
    const differs = differsFrom.map(({ id, how }): Reason => {
      const earlier = dates.get(`${speaker}/${id}`);
      return { is: "differs", how, from: earlier === undefined ? null : { id: `${speaker}/${id}`, date: earlier } };
    });
    return [...shares, ...(years > 0 ? [{ is: "years earlier" as const, years }] : []), ...differs];
  };
}

function newestFirst(a: Spoken, b: Spoken): number {
  if (a.statement.date !== b.statement.date) return a.statement.date > b.statement.date ? -1 : 1;
  return statementId(a) < statementId(b) ? -1 : 1;
}
