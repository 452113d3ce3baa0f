import type { Match, Reading } from "../names/gazetteer.ts";
import type { Dataset } from "../records/dataset.ts";
import { type Language, languages } from "../records/text.ts";
import { isListed, lexicons } from "./lexicon/lexicons.ts";
import { longerName } from "./longer-name.ts";
import type { Block, Candidate, Cue } from "./mention.ts";
import { withMiddleInitial } from "./middle-initial.ts";
import type { FindOffices } from "./office-cues.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";
import { isTeam } from "./team.ts";
import { hasTrade } from "./trade.ts";

/** Scans blocks and says beside each candidate what its own sentence has for and against it. Blocks do not bear on one another. */
export function findCandidates(dataset: Dataset, findOffices: FindOffices, blocks: readonly Block[]): Candidate[] {
  return blocks.flatMap((block) => {
    if (!isOurLanguage(block.lang)) return [];
    const found = dataset.gazetteer.scan(block.text);
    const initialled = found.flatMap((match) => withMiddleInitial(dataset, block.text, match) ?? []);
    const matches = initialled.length === 0 ? found : [...initialled, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
    const edges: Edges = {
      starts: new Map(matches.map((match) => [match.start, match])),
      ends: new Map(matches.map((match) => [match.end, match])),
      register: matches.some(({ start, end }) => /\p{L}, \p{L}/u.test(block.text.slice(start, end))),
    };
    return matches.flatMap((match): Candidate[] => {
      const readings = match.readings.filter((reading) => dataset.facts(reading.entity) !== undefined);
      if (readings.length === 0) return [];
      const cues: readonly Cue[] = cuesOf(dataset, findOffices, block.text, match, edges, readings);
      if (initialled.includes(match) && !cues.some((cue) => cue.is === "office")) return [];
      const text = withoutPossessive(block.text.slice(match.start, match.end));
      return [{ block: block.id, start: match.start, end: match.start + text.length, text, readings, cues }];
    });
  });
}

/** The index reads "Georgia's" as a form of the name; the mark leaves the possessive to the sentence, as links do. */
const withoutPossessive = (name: string): string => name.replace(/(?<=[A-Za-z\u00c0-\u024f.])[’']s?$/u, "");

/**
 * Names are known in three languages; in others a name of ours may be a common word ("Nice"), and no rule here would know.
 * "ge" is what Georgian sites often write for "ka".
 */
function isOurLanguage(lang: string | null): boolean {
  const tag = lang?.toLowerCase().split(/[-_]/)[0] ?? "";
  return tag === "" || tag === "ge" || (languages as readonly string[]).includes(tag);
}

function cuesOf(dataset: Dataset, findOffices: FindOffices, text: string, match: Match, edges: Edges, readings: readonly Reading[]): Cue[] {
  const language = readings[0]?.language;
  if (language === undefined) return [];
  const around = surroundings(text, match.start, match.end);
  const person = readings.some((reading) => dataset.facts(reading.entity)?.kind === "person");
  const cues: Cue[] = [];
  if (around.opensSentence) cues.push({ is: "sentence start" });
  const known = { left: isKnown(text, match, edges, "left"), right: isKnown(text, match, edges, "right") };
  const whole = readings.some((reading) => reading.type === "full");
  const weak = readings.every((reading) => reading.weak);
  const name = text.slice(match.start, match.end);
  const longer = longerName(name, around, known, person ? (whole ? "full person" : "person") : weak ? "weak" : "other", language);
  if (longer !== null) cues.push(longer);
  const given =
    edges.register && person && !whole && !known.right ? /^, (\p{Lu}\p{Ll}+)(?=[,;.)]|$)/u.exec(text.slice(match.end))?.[1] : undefined;
  if (given !== undefined) cues.push({ is: "longer name", side: "right", word: given });
  if (around.sign) cues.push({ is: "sign" });
  if (around.quoted) cues.push({ is: "quoted", thing: isNameMaker(around, language) });
  if (around.titled) cues.push({ is: "titled" });
  if (around.age !== null) cues.push({ is: "age", years: around.age });
  const owner = around.ownerEnd === null ? undefined : edges.ends.get(around.ownerEnd);
  if (owner !== undefined && isPlace(dataset, owner)) cues.push({ is: "owned", by: (owner.readings[0] as Reading).entity });
  if (isPlace(dataset, match) || weakPlace(dataset, match)) {
    if (longer === null && isNamedThing(dataset, around, readings, language)) cues.push({ is: "longer name", side: "left", word: "The" });
    if (isTeam(around, name, language)) cues.push({ is: "team" });
    const outside = inHomonym(dataset, text, match, edges);
    if (outside !== null) cues.push(outside);
  }
  if (person && hasTrade(around, language)) cues.push({ is: "trade" });
  if (around.before[0]?.joined && isListed(lexicons[language].possessives, around.before[0].lower, lexicons[language]))
    cues.push({ is: "possessive" });
  if (isVillage(around, language)) cues.push({ is: "village" });
  if (isNamedAsBody(around, language)) cues.push({ is: "organisation word" });
  if (around.capitals && isListed(lexicons[language].openers, name.toLowerCase(), lexicons[language])) cues.push({ is: "capitals" });
  if (besidePlace(dataset, text, match, edges)) cues.push({ is: "beside a place" });
  if (person) {
    // "President" is said of a hundred offices: only those of the persons in question bear on them, and messages stay small.
    const terms = readings.flatMap((reading) => dataset.facts(reading.entity)?.terms ?? []);
    const offices = terms.length > 0 ? findOffices(around, language).filter((office) => terms.some((term) => term.office === office)) : [];
    if (offices.length > 0) cues.push({ is: "office", offices });
    if (hasTitle(around, language)) cues.push({ is: "person word" });
  }
  const before = around.before[0];
  if ((before?.joined && isListed(lexicons[language].placeWords, before.lower, lexicons[language])) || isLocative(text, match, language))
    cues.push({ is: "place word" });
  for (const { entity } of readings) {
    const word = contextWord(dataset, text, entity);
    if (word !== null) cues.push({ is: "elsewhere", entity, word });
  }
  const blocker = blockedBy(dataset, text, match, readings);
  if (blocker !== null) cues.push({ is: "blocked", by: blocker });
  return cues;
}

/** "ოდესაში": in Georgian an ending says "in". Of short words it makes as good a phrase: "ბარში", in the bar. */
const isLocative = (text: string, { start, end }: Match, language: Language): boolean =>
  language === "ka" && end - start > 6 && /(ში|იდან)$/.test(text.slice(start, end));

/** Where the block's matches begin and end. */
interface Edges {
  readonly starts: ReadonlyMap<number, Match>;
  readonly ends: ReadonlyMap<number, Match>;
  /** Names are turned round here, as in a register: "Kobakhidze, Irakli". */
  readonly register: boolean;
}

/** Units between two names that stand side by side: ", " and "-" and " (". */
const widestGap = 2;

/** Whether the word on one side belongs to another known name. */
function isKnown(text: string, match: Match, edges: Edges, side: "left" | "right"): boolean {
  for (let gap = 1; gap <= widestGap; gap++) {
    const between = side === "left" ? text.slice(match.start - gap, match.start) : text.slice(match.end, match.end + gap);
    if (/[\p{L}\p{N}]/u.test(between)) return false;
    const beside = side === "left" ? edges.ends.get(match.start - gap) : edges.starts.get(match.end + gap);
    // "Jack London": the first name is the surname of one we know, and an everyday word.
    if (beside !== undefined) return side === "right" || beside.readings.some((reading) => !reading.weak || reading.type !== "surname");
  }
  return false;
}

/** What joins two places: "Washington and Brussels", "Грузия и Россия", "Poti, Batumi". */
const joint = /^(,? (and|or|и|или|და|ან) |, |[-–])$/u;
const longestJoint = 6;

/** Whether a place is joined to the match on either side: one that is no everyday word, or one of the same country. */
function besidePlace(dataset: Dataset, text: string, match: Match, edges: Edges): boolean {
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

const isPlace = (dataset: Dataset, { readings }: Match): boolean =>
  readings.some((reading) => !reading.weak && dataset.facts(reading.entity)?.kind === "place");

const weakPlace = (dataset: Dataset, { readings }: Match): boolean =>
  readings.some(({ entity, weak }) => weak && dataset.facts(entity)?.kind === "place");

/**
 * "Athens, Georgia": a place that lies in none of its own countries lies in another bearer of the second name, and neither is ours.
 * "At talks in Geneva, Georgia said" ends differently, and a list of places goes on.
 */
function inHomonym(dataset: Dataset, text: string, match: Match, edges: Edges): Cue | null {
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
const isNamedThing = (dataset: Dataset, { before, headline }: Surroundings, readings: readonly Reading[], language: Language): boolean =>
  language === "en" &&
  !headline &&
  before[0]?.text === "The" &&
  before[0].joined &&
  !before[0].opens &&
  readings.every(({ entity }) => (dataset.facts(entity)?.country.length ?? 0) > 0);

/** "ресторан «Тбилиси»", "the hotel “Moscow”": the word before says what bears the name. */
const isNameMaker = (around: Surroundings, language: Language): boolean => {
  const before = around.before[0];
  return before !== undefined && isListed(lexicons[language].nameMakers, before.lower, lexicons[language]);
};

/** "в селе Париж", "the village of Moscow", "Москва, деревня в Кировской области". */
const isVillage = (around: Surroundings, language: Language): boolean => {
  const [first, second] = around.before;
  const words = [first, first?.lower === "of" ? second : undefined, ...(around.comma ? around.after.slice(0, 2) : [])];
  return words.some((word) => word !== undefined && isListed(lexicons[language].smallPlaces, word.lower, lexicons[language]));
};

/** "the Lelo party", "партия «Лело»", "ტელეკომპანია იმედი". */
const isNamedAsBody = (around: Surroundings, language: Language): boolean =>
  [around.before[0], language === "en" ? around.after[0] : undefined].some(
    (word) => word !== undefined && isListed(lexicons[language].organisationWords, word.lower, lexicons[language]),
  );

const hasTitle = (around: Surroundings, language: Language): boolean => {
  const before = around.before[0];
  return before?.joined === true && isListed(lexicons[language].titles, before.lower, lexicons[language]);
};

/** The first word in a block that belongs to another bearer of an entity's name. */
function contextWord(dataset: Dataset, text: string, entity: string): string | null {
  for (const { context } of dataset.facts(entity)?.notThis ?? []) {
    for (const word of context) if (holdsWord(text, word)) return word;
  }
  return null;
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test((text[at - 1] ?? " ") + (text[at + word.length] ?? " "))) return true;
  }
  return false;
}

/** A longer name, listed in the record as another's, that stands here around the candidate. */
function blockedBy(dataset: Dataset, text: string, match: Match, readings: readonly Reading[]): string | null {
  for (const reading of readings) {
    for (const { name, who } of dataset.facts(reading.entity)?.notThis ?? []) {
      if (name.length <= match.end - match.start) continue;
      const at = text.slice(Math.max(0, match.start - name.length), match.end + name.length).indexOf(name);
      if (at < 0) continue;
      const start = Math.max(0, match.start - name.length) + at;
      if (start <= match.start && start + name.length >= match.end) return `${name} (${who})`;
    }
  }
  return null;
}
