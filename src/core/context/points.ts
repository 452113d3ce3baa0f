import type { Day } from "../records/date.ts";
import { lastDay } from "../records/date.ts";
import type { Spoken } from "../records/dossier.ts";
import { recordTypes } from "../records/source.ts";
import { type ArticleWords, articleTopics } from "./article-topics.ts";
import { rarityOf } from "./rarity.ts";
import { headingWords, statementWords } from "./telling-words.ts";

/*
 * How near an earlier statement is to an article.
 *
 * A reader of an article about South Ossetia wants to see first what this person said about South Ossetia. So each statement gets
 * points, and the one with most comes first:
 *
 *   shared    What the statement is about and the article names too. An entity counts the more, the fewer of the statements at hand
 *             are about it: nearly all that a Georgian minister says is about Georgia, so that tells little; Gali tells much.
 *             It counts log2(1 + all / those about it); a second shared entity counts half, a third a quarter, so that a statement
 *             which names ten countries does not win by that alone. On the card of a place its statements' speakers count alike.
 *   matter    The topics that the article's heading (or, less, its text) names in words of its own, and the statement has: counted
 *             as entities are. The status of a place is the matter only where the place is named. The more of a statement's topics
 *             are the article's, the more it counts (FOCUS): words on the very matter go before a speech on everything.
 *   words     Words of the heading in our words for the statement or in its phrase, counted as entities are, times WORDS: a light
 *             touch, which decides between two statements on one topic.
 *   topics    A statement may be to the point without naming the same entities. A topic is as near to the article as the
 *             statements on that topic are on average by the rules above; the nearest topic of a statement counts TOPIC of that.
 *   contrast  A speaker who says something else than before: such pairs are what readers want most. REPORTED for the earlier one
 *             whose later half the article itself reports; where both came before it, CONTRAST for the later and half for the
 *             earlier, or CONTRAST_ASIDE of that if they differ on something else than what the article is about.
 *   record    Up to RECORD for an official record against a report, less for what a single outlet reported.
 *   age       Up to AGE for a recent one, half of that after HALF_AGE years.
 *
 * The numbers were set on articles judged by hand (`npm run evaluate -- ranking`); moving one by a third changes few of their orders.
 */
const WORDS = 0.15;
const FOCUS = 1 / 3;
const TOPIC = 0.5;
const CONTRAST = 2.5;
const CONTRAST_ASIDE = 0.2;
const REPORTED = 3.75;
const RECORD = 0.5;
const AGE = 1;
const HALF_AGE = 3;

/** What the statements are ranked against. */
export interface Article {
  readonly day: Day;
  /** The entity whose card it is. */
  readonly entity: string;
  /** Ids of all entities that the article names. */
  readonly mentioned: readonly string[];
  /** Its heading and text, as far as they are at hand. */
  readonly words?: ArticleWords | undefined;
}

/** The permanent id of a statement. */
export const statementId = ({ speaker, statement }: Spoken): string => `${speaker}/${statement.id}`;

/** What a statement is about or by whom, of the entities given. */
const sharedWith = ({ speaker, statement }: Spoken, others: ReadonlySet<string>): string[] =>
  [...new Set([...statement.about, speaker])].filter((id) => others.has(id));

/**
 * Points of each statement of `list`.
 *
 * @param reported statements that the article itself seems to report.
 * @param others ids of the entities that the article names, but for the one whose card it is.
 */
export function pointsOf(
  list: readonly Spoken[],
  reported: readonly Spoken[],
  others: ReadonlySet<string>,
  { day, mentioned, words }: Article,
): (spoken: Spoken) => number {
  const named = topicsAtHand(words, mentioned);
  const heading = words === undefined ? new Set<string>() : headingWords(words.title);
  const wordsOf = new Map(heading.size === 0 ? [] : list.map((spoken) => [spoken, statementWords(spoken.statement)]));
  const entityRarity = rarityOf(list.map(({ speaker, statement }) => [...statement.about, speaker]));
  const topicRarity = rarityOf(list.map(({ statement }) => statement.topics));
  const wordRarity = rarityOf([...wordsOf.values()].map((each) => [...each]));

  const onMatter = ({ statement: { topics } }: Spoken): number => {
    const own = topics.filter((topic) => named.has(topic));
    return diminishing(own.map((topic) => (named.get(topic) ?? 0) * topicRarity(topic))) * (own.length / topics.length) ** FOCUS;
  };
  const inWords = (spoken: Spoken): number =>
    diminishing([...(wordsOf.get(spoken) ?? [])].filter((word) => heading.has(word)).map(wordRarity));
  const near = new Map(
    list.map((spoken) => [spoken, diminishing(sharedWith(spoken, others).map(entityRarity)) + onMatter(spoken) + WORDS * inWords(spoken)]),
  );
  const topicNear = averageByTopic(list, (spoken) => near.get(spoken) ?? 0);
  const contrast = contrastsIn(list, reported, named);

  return (spoken) => {
    const { topics, sources, oneReport, date } = spoken.statement;
    const nearest = Math.max(0, ...topics.map((topic) => topicNear.get(topic) ?? 0));
    const type = Math.min(...sources.map((source) => recordTypes.indexOf(source.type)));
    const record = RECORD * (1 - type / (recordTypes.length - 1)) - (oneReport ? RECORD / 2 : 0);
    const age = AGE / (1 + years(lastDay(date), day) / HALF_AGE);
    return (near.get(spoken) ?? 0) + TOPIC * nearest + (contrast.get(statementId(spoken)) ?? 0) + record + age;
  };
}

/** "autonomy" is a word of every place's status: the topic "abkhazia-status" needs Abkhazia to be named. */
function topicsAtHand(words: ArticleWords | undefined, mentioned: readonly string[]): ReadonlyMap<string, number> {
  const place = (topic: string): string | null => (topic.endsWith("-status") ? topic.slice(0, -"-status".length) : null);
  const named = words === undefined ? [] : [...articleTopics(words)];
  return new Map(named.filter(([topic]) => mentioned.includes(place(topic) ?? topic) || place(topic) === null));
}

const years = (from: Day, to: Day): number => Math.max(0, Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);

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

/** Points for contrast by statement: both ends of every pair in `list`, and what the article reports the other end of. */
function contrastsIn(list: readonly Spoken[], reported: readonly Spoken[], named: ReadonlyMap<string, number>): Map<string, number> {
  const points = new Map<string, number>();
  const byId = new Map(list.map((spoken) => [statementId(spoken), spoken]));
  const raise = (id: string, to: number): void => {
    points.set(id, Math.max(to, points.get(id) ?? 0));
  };
  for (const spoken of [...list, ...reported])
    for (const { id } of spoken.statement.differsFrom) {
      const earlier = byId.get(`${spoken.speaker}/${id}`);
      if (earlier === undefined) continue;
      if (!byId.has(statementId(spoken))) {
        raise(statementId(earlier), REPORTED);
        continue;
      }
      const worth = CONTRAST * (isOnMatter(spoken, earlier, named) ? 1 : CONTRAST_ASIDE);
      raise(statementId(spoken), worth);
      raise(statementId(earlier), worth / 2);
    }
  return points;
}

/** Whether two statements differ on what the article is about: on a topic of both, or of either where they have none in common. */
function isOnMatter({ statement: a }: Spoken, { statement: b }: Spoken, named: ReadonlyMap<string, number>): boolean {
  const common = a.topics.filter((topic) => b.topics.includes(topic));
  return named.size === 0 || (common.length > 0 ? common : [...a.topics, ...b.topics]).some((topic) => named.has(topic));
}
