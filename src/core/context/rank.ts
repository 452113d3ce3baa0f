import type { Day, PartialDate } from "../records/date.ts";
import type { Spoken } from "../records/dossier.ts";
import { recordTypes } from "../records/source.ts";
import type { Text } from "../records/text.ts";
import { type Heading, headingOf, yearsBefore } from "./heading.ts";

/*
 * The order of earlier statements.
 *
 * A reader of an article about South Ossetia wants to see first what this person said about South Ossetia. So each statement gets
 * points, and the one with most comes first:
 *
 *   shared    What the statement is about and the article names too. An entity counts the more, the fewer of the statements at hand
 *             are about it: nearly all that a Georgian minister says is about Georgia, so that tells little; Gali tells much.
 *             It counts log2(1 + all / those about it); a second shared entity counts half, a third a quarter, so that a statement
 *             which names ten countries does not win by that alone. On the card of a place its statements' speakers count alike.
 *   topics    A statement may be to the point without naming the same entities. A topic is as near to the article as the
 *             statements on that topic are on average by the rule above; the nearest topic of a statement counts TOPIC of that.
 *   contrast  A speaker who says something else than before: CONTRAST for the later statement, half for the earlier, if the
 *             pair is complete before the article and shares anything with it. Such pairs are what readers want most.
 *   record    Up to RECORD for an official record against a report, less for what a single outlet reported.
 *   age       Up to AGE for a recent one, half of that after five years.
 *
 * Then diversity: while the list is filled, a candidate loses SAME_DAY for each statement of its own day already in the list, and
 * SAME_MATTER for each of its own year with the very same topics, so that one press conference cannot fill a card.
 * Ties go to the later date, then to the id: the same input always gives the same order.
 */
const TOPIC = 0.3;
const CONTRAST = 1.5;
const RECORD = 0.5;
const AGE = 1;
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

/** What the statements are ranked against. */
export interface Article {
  readonly day: Day;
  /** The entity whose card it is. */
  readonly entity: string;
  /** Ids of all entities that the article names. */
  readonly mentioned: readonly string[];
}

/** The permanent id of a statement. */
export const statementId = ({ speaker, statement }: Spoken): string => `${speaker}/${statement.id}`;

/** Puts every statement under its heading, in the order in which a card shows them. */
export function rankStatements(statements: readonly Spoken[], article: Article): Record<Heading, readonly Ranked[]> {
  const others = new Set(article.mentioned.filter((id) => id !== article.entity));
  const groups: Record<Heading, Spoken[]> = { before: [], aboutSameTime: [], reportedHere: [], since: [] };
  for (const spoken of statements) groups[headingOf(spoken.statement.date, article.day, isOnArticle(spoken, article, others))].push(spoken);

  const reasons = explainer(statements, others, article.day);
  const explain = (list: readonly Spoken[]): Ranked[] => list.map((spoken) => ({ spoken, reasons: reasons(spoken) }));
  return {
    before: explain(byRelevance(groups.before, others, article.day)),
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

const sharedWith = ({ speaker, statement }: Spoken, others: ReadonlySet<string>): string[] =>
  [...new Set([...statement.about, speaker])].filter((id) => others.has(id));

function byRelevance(list: readonly Spoken[], others: ReadonlySet<string>, day: Day): Spoken[] {
  const points = scorer(list, others, day);
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

/** Points of one statement among `list`, without diversity. */
function scorer(list: readonly Spoken[], others: ReadonlySet<string>, day: Day): (spoken: Spoken) => number {
  const rarity = rarityIn(list);
  const shared = new Map(list.map((spoken) => [statementId(spoken), diminishing(sharedWith(spoken, others).map(rarity))]));
  const sharedOf = (spoken: Spoken): number => shared.get(statementId(spoken)) ?? 0;
  const topics = averageByTopic(list, sharedOf);
  const contrasts = contrastsIn(list);

  return (spoken) => {
    const { topics: own, sources, oneReport, date } = spoken.statement;
    const nearest = Math.max(0, ...own.map((topic) => topics.get(topic) ?? 0));
    const toThePoint = sharedOf(spoken) + TOPIC * nearest;
    const contrast = toThePoint > 0 ? (contrasts.get(statementId(spoken)) ?? 0) : 0;
    const type = Math.min(...sources.map((source) => recordTypes.indexOf(source.type)));
    const record = RECORD * (1 - type / (recordTypes.length - 1)) - (oneReport ? RECORD / 2 : 0);
    return toThePoint + contrast + record + AGE / (1 + yearsBefore(date, day) / 5);
  };
}

/** How much an entity tells: the fewer of the statements are about it, the more. */
function rarityIn(list: readonly Spoken[]): (entity: string) => number {
  const counts = new Map<string, number>();
  for (const { speaker, statement } of list)
    for (const id of new Set([...statement.about, speaker])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (entity) => Math.log2(1 + list.length / (counts.get(entity) ?? 1));
}

const diminishing = (values: readonly number[]): number =>
  [...values].sort((a, b) => b - a).reduce((sum, value, n) => sum + value / 2 ** n, 0);

function averageByTopic(list: readonly Spoken[], value: (spoken: Spoken) => number): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const spoken of list)
    for (const topic of spoken.statement.topics) {
      const { sum, count } = sums.get(topic) ?? { sum: 0, count: 0 };
      sums.set(topic, { sum: sum + value(spoken), count: count + 1 });
    }
  return new Map([...sums].map(([topic, { sum, count }]) => [topic, sum / count]));
}

/** Points for contrast by statement: both ends of every pair that is complete in `list`. */
function contrastsIn(list: readonly Spoken[]): Map<string, number> {
  const points = new Map<string, number>();
  const present = new Set(list.map(statementId));
  const raise = (id: string, to: number): void => {
    points.set(id, Math.max(to, points.get(id) ?? 0));
  };
  for (const spoken of list)
    for (const { id } of spoken.statement.differsFrom) {
      const earlier = `${spoken.speaker}/${id}`;
      if (!present.has(earlier)) continue;
      raise(statementId(spoken), CONTRAST);
      raise(earlier, CONTRAST / 2);
    }
  return points;
}

/** At most this many shared entities are told as reasons. */
const toldEntities = 3;

function explainer(all: readonly Spoken[], others: ReadonlySet<string>, day: Day): (spoken: Spoken) => Reason[] {
  const rarity = rarityIn(all);
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
