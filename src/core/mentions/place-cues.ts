import type { Match, Reading } from "../names/gazetteer.ts";
import type { Dataset } from "../records/dataset.ts";
import type { Language } from "../records/text.ts";
import type { Edges } from "./edges.ts";
import { isListed, lexicons } from "./lexicon/lexicons.ts";
import type { Cue } from "./mention.ts";
import type { Surroundings } from "./surroundings.ts";

/** Whether a match could be a place by a name that is no everyday word. */
export const isPlace = (dataset: Dataset, { readings }: Match): boolean =>
  readings.some((reading) => !reading.weak && dataset.facts(reading.entity)?.kind === "place");

/** Whether it could be a place by a name that is also a word, or another's. */
export const isWeakPlace = (dataset: Dataset, { readings }: Match): boolean =>
  readings.some(({ entity, weak }) => weak && dataset.facts(entity)?.kind === "place");

/** "ოდესაში": in Georgian an ending says "in". Of short words it makes as good a phrase: "ბარში", in the bar. */
export const isLocative = (text: string, { start, end }: Match, language: Language): boolean =>
  language === "ka" && end - start > 6 && /(ში|იდან)$/.test(text.slice(start, end));

/** What joins two places: "Washington and Brussels", "Грузия и Россия", "Poti, Batumi". */
const joint = /^(,? (and|or|и|или|და|ან) |, |[-–])$/u;
const longestJoint = 6;

/** Whether a place is joined to the match on either side: one that is no everyday word, or one of the same country. */
export function besidePlace(dataset: Dataset, text: string, match: Match, edges: Edges): boolean {
  const joins = (other: Match | undefined, from: number, to: number): boolean =>
    other !== undefined && joint.test(text.slice(from, to)) && (isPlace(dataset, other) || ofOneCountry(dataset, match, other));
  for (let gap = 1; gap <= longestJoint; gap++) {
    const left = edges.ends.get(match.start - gap);
    const right = edges.starts.get(match.end + gap);
    if (joins(left, left?.end ?? 0, match.start) || joins(right, match.end, right?.start ?? 0)) return true;
  }
  return false;
}

function ofOneCountry(dataset: Dataset, one: Match, other: Match): boolean {
  const countries = ({ readings }: Match): string[] =>
    readings.flatMap(({ entity }) => {
      const facts = dataset.facts(entity);
      return facts?.kind === "place" ? facts.country : [];
    });
  const known = countries(one);
  return countries(other).some((country) => known.includes(country));
}

/**
 * "Athens, Georgia": a place that lies in none of its own countries lies in another bearer of the second name, and neither is ours.
 * "At talks in Geneva, Georgia said" ends differently, and a list of places goes on.
 */
export function inHomonym(dataset: Dataset, text: string, match: Match, edges: Edges): Cue | null {
  const right = edges.starts.get(match.end + 2);
  if (right !== undefined && liesInHomonym(dataset, text, match, right, edges))
    return { is: "longer name", side: "right", word: text.slice(right.start, right.end) };
  const left = edges.ends.get(match.start - 2);
  if (left === undefined || !liesInHomonym(dataset, text, left, match, edges)) return null;
  return { is: "elsewhere", entity: (match.readings[0] as Reading).entity, word: text.slice(left.start, left.end) };
}

/** What ends an address: a full stop, a bracket, a comma behind which no list goes on. */
const addressEnd = /^(?:[.)]|$|, (?:(?:and|or) )?(?:the )?)/;

function liesInHomonym(dataset: Dataset, text: string, place: Match, home: Match, edges: Edges): boolean {
  if (text.slice(place.end, home.start) !== ", ") return false;
  const country = (home.readings[0] as Reading).entity;
  const name = text.slice(home.start, home.end);
  if (!dataset.facts(country)?.notThis.some((other) => other.name === name)) return false;
  const end = addressEnd.exec(text.slice(home.end, home.end + 10));
  if (end === null || edges.starts.has(home.end + end[0].length)) return false;
  const places = place.readings.map(({ entity }) => dataset.facts(entity)).filter((facts) => facts?.kind === "place");
  return (
    places.length > 0 &&
    places.every(
      (facts) => facts !== undefined && facts.country.length > 0 && !facts.country.includes(country) && !facts.related.includes(country),
    )
  );
}

/** "at The London": a house or a paper bears the name with an article of its own. Only states have one: "The Gambia". */
export const isNamedThing = (
  dataset: Dataset,
  { before, headline }: Surroundings,
  readings: readonly Reading[],
  language: Language,
): boolean =>
  language === "en" &&
  !headline &&
  before[0]?.text === "The" &&
  before[0].joined &&
  !before[0].opens &&
  readings.every(({ entity }) => (dataset.facts(entity)?.country.length ?? 0) > 0);

/** "в селе Париж", "the village of Moscow", "Москва, деревня в Кировской области". */
export const isVillage = (around: Surroundings, language: Language): boolean => {
  const [first, second] = around.before;
  const words = [first, first?.lower === "of" ? second : undefined, ...(around.comma ? around.after.slice(0, 2) : [])];
  return words.some((word) => word !== undefined && isListed(lexicons[language].smallPlaces, word.lower, lexicons[language]));
};
