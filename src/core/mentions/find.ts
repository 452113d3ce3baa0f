import type { Match, Reading } from "../names/gazetteer.ts";
import type { Dataset } from "../records/dataset.ts";
import { type Language, languages } from "../records/text.ts";
import { blockedBy, contextWord } from "./another-bearer.ts";
import { type Edges, edgesOf, isKnown } from "./edges.ts";
import { isListed, lexicons } from "./lexicon/lexicons.ts";
import { longerName } from "./longer-name.ts";
import type { Block, Candidate, Cue } from "./mention.ts";
import { withMiddleInitial } from "./middle-initial.ts";
import type { FindOffices } from "./office-cues.ts";
import { besidePlace, inHomonym, isLocative, isNamedThing, isPlace, isVillage, isWeakPlace } from "./place-cues.ts";
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
    const edges = edgesOf(block.text, matches);
    const contextWords = new Map<string, string | null>();
    /** A block may name one entity ten thousand times, and is searched once. */
    const wordOfAnother = (entity: string): string | null => {
      const known = contextWords.get(entity);
      if (known !== undefined) return known;
      const word = contextWord(dataset, block.text, entity);
      contextWords.set(entity, word);
      return word;
    };
    return matches.flatMap((match): Candidate[] => {
      const readings = match.readings.filter((reading) => dataset.facts(reading.entity) !== undefined);
      if (readings.length === 0) return [];
      const cues = cuesOf(dataset, findOffices, block.text, match, edges, readings);
      for (const { entity } of readings) {
        const word = wordOfAnother(entity);
        if (word !== null) cues.push({ is: "elsewhere", entity, word });
      }
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

/** A first name behind a comma, in units. */
const longestGiven = 40;

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
    edges.register && person && !whole && !known.right
      ? /^, (\p{Lu}\p{Ll}+)(?=[,;.)]|$)/u.exec(text.slice(match.end, match.end + longestGiven))?.[1]
      : undefined;
  if (given !== undefined) cues.push({ is: "longer name", side: "right", word: given });
  if (around.sign) cues.push({ is: "sign" });
  if (around.quoted) cues.push({ is: "quoted", thing: isNameMaker(around, language) });
  if (around.titled) cues.push({ is: "titled" });
  if (around.age !== null) cues.push({ is: "age", years: around.age });
  const owner = around.ownerEnd === null ? undefined : edges.ends.get(around.ownerEnd);
  if (owner !== undefined && isPlace(dataset, owner)) cues.push({ is: "owned", by: (owner.readings[0] as Reading).entity });
  if (isPlace(dataset, match) || isWeakPlace(dataset, match)) {
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
  const blocker = blockedBy(dataset, text, match, readings);
  if (blocker !== null) cues.push({ is: "blocked", by: blocker });
  return cues;
}

/** "ресторан «Тбилиси»", "the hotel “Moscow”": the word before says what bears the name. */
const isNameMaker = (around: Surroundings, language: Language): boolean => {
  const before = around.before[0];
  return before !== undefined && isListed(lexicons[language].nameMakers, before.lower, lexicons[language]);
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
