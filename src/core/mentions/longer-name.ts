import type { Language } from "../records/text.ts";
import { isListed, lexicons } from "./lexicon/lexicons.ts";
import type { Cue } from "./mention.ts";
import type { Surroundings, Word } from "./surroundings.ts";

/**
 * Tells whether a name is only a part of a longer, unknown one: "Ivan" Lavrov, Georgia "Tech", "Bank of" Georgia, "улица" Лаврова.
 * Capitals carry the evidence, so that each language has rules of its own; in headlines, where every word has one, only words
 * that make names count.
 *
 * @param known whether a neighbour is itself a known name, which makes no longer one ("Tbilisi, Georgia").
 * @param name as the text has it.
 * @param type a person's full name is whole on its left, whatever stands there.
 */
export function longerName(
  name: string,
  around: Surroundings,
  known: { readonly left: boolean; readonly right: boolean },
  type: NamePart,
  language: Language,
): Extract<Cue, { is: "longer name" }> | null {
  const left = around.before[0];
  // "Paris's West End": what follows a possessive is another name.
  const right = around.possessive ? undefined : around.after[0];
  if (!known.left && type !== "full person" && left?.joined && leftMakesLonger(left, around, type, language))
    return { is: "longer name", side: "left", word: left.text };
  const maker = known.left ? null : complementOf(around, language);
  if (maker !== null && (type === "other" || type === "weak")) return { is: "longer name", side: "left", word: maker.text };
  if (right?.joined && isGeorgianPerson(name, right.lower, type, language)) return { is: "longer name", side: "right", word: right.text };
  if (!known.right && right?.joined && rightMakesLonger(right, around, type, language))
    return { is: "longer name", side: "right", word: right.text };
  const region = type === "other" || type === "weak" ? (regionBehind(around, language) ?? stateBeside(around, type, language)) : null;
  return region === null ? null : { is: "longer name", side: "right", word: region.text };
}

/** What a matched name is: the surname or first name of a person, the whole of it, or no person's; weak if it is also a word or another's. */
export type NamePart = "person" | "full person" | "weak" | "other";

/** "Moscow, Idaho", "Париж Челябинской области": another place of the name. */
function regionBehind(around: Surroundings, language: Language): Word | null {
  const [first, second] = around.after;
  if (first === undefined) return null;
  if (language === "en") {
    const whole = `${first.lower} ${second?.lower ?? ""}`;
    return around.comma && (lexicons.en.regions.has(first.lower) || lexicons.en.regions.has(whole)) ? first : null;
  }
  if (language === "ru" && second !== undefined && first.joined && second.joined) {
    return /(ой|ого)$/.test(first.lower) && isListed(lexicons.ru.regions, second.lower, lexicons.ru) ? first : null;
  }
  return null;
}

/** "Афины (штат Джорджия)", "ჯორჯიის შტატში, ქალაქ ათენში": of a name that several places bear, the one in a federal state. */
function stateBeside({ before, after }: Surroundings, type: NamePart, language: Language): Word | null {
  if (type !== "weak") return null;
  const { stateWords } = lexicons[language];
  const near = [...before.slice(0, 3), ...after.slice(0, 2)];
  return near.find((word) => stateWords.has(word.lower)) ?? null;
}

/** Adjectives of nationality and the like, which stand before a name and are no part of it. */
const englishAdjective = /(ian|ish|ese|ean|eli|qi|ani|ench|utch|eek|swiss|-\p{L}+(ed|born|led|held|elect|run))$/u;
const englishVerbForm = /(ing|ed|ly)$/;
const russianPrefix = /^(про|анти|экс|пост|вице|пред)$/;
const russianAdjective = /(ая|яя|ой|ий|ый|ое|ее|ого|его|ому|ему|ым|им|ую|юю)$/;

function leftMakesLonger(left: Word, around: Surroundings, type: NamePart, language: Language): boolean {
  const lexicon = lexicons[language];
  if (isListed(lexicon.nameHeads, left.lower, lexicon)) return true;
  if (language === "ka") return type === "person" && isListed(lexicon.givenNames, left.lower, lexicon);
  if (language === "ru" && isListed(lexicon.nameMakers, left.lower, lexicon)) return true;
  if (language === "ru" && left.capital && isListed(lexicon.givenNames, left.lower, lexicon)) return true;
  if (left.capital && (type === "other" || type === "weak") && isListed(lexicon.honorifics, left.lower, lexicon)) return true;
  if (!left.capital || isListed(lexicon.titles, left.lower, lexicon) || isListed(lexicon.placeAdjectives, left.lower, lexicon))
    return false;
  if (language === "ru" && around.hyphened && !russianPrefix.test(left.lower)) return true;
  if (around.headline) return false;
  if (isListed(lexicon.openers, left.lower, lexicon)) return false;
  if (language === "en" && (englishAdjective.test(left.lower) || /[’']s$/.test(left.text))) return false;
  if (type === "person") return !(left.opens && language === "en" && englishVerbForm.test(left.lower));
  // Any word has a capital at the beginning of a sentence.
  if (left.opens) return false;
  return language === "en" || type === "weak" || russianAdjective.test(left.lower);
}

function rightMakesLonger(right: Word, around: Surroundings, type: NamePart, language: Language): boolean {
  const lexicon = lexicons[language];
  const maker = isListed(lexicon.nameMakers, right.lower, lexicon);
  // "სააკაშვილი ნიკა", as registers have it; a full name that begins there is another's.
  if (language === "ka" && type === "person" && lexicon.givenNames.has(right.lower) && !isGeorgianSurname(around.after[1]?.lower ?? ""))
    return true;
  if (isListed(lexicon.nameTails, right.lower, lexicon)) return language !== "en" || right.capital;
  // Only what stands in the genitive belongs to the word behind it: "საქართველოს ბანკი".
  if (language === "ka") return maker && around.genitive;
  if (!right.capital) return false;
  if (maker) return true;
  if (around.headline || isListed(lexicon.titles, right.lower, lexicon) || isListed(lexicon.openers, right.lower, lexicon)) return false;
  // In Russian a person's name follows the place of his office: "мэр Тбилиси Каха Каладзе".
  return language === "en" || type === "person" || type === "full person";
}

/** The commonest ends of Georgian surnames, with their case endings. */
const georgianSurname = /(შვილ(ი|მა|ის|ს|თან|ისთვის)|ძ(ე|ემ|ის|ეს|ესთან|ისთვის)|ველ(ი|მა|ის|ს|თან))$/;

/** Without capitals only the surname behind it tells that "ნატო" is a first name here. */
const isGeorgianPerson = (name: string, right: string, type: NamePart, language: Language): boolean =>
  language === "ka" && (type === "other" || type === "weak") && lexicons.ka.givenNames.has(name) && isGeorgianSurname(right);

export const isGeorgianSurname = (word: string): boolean => word.length > 5 && georgianSurname.test(word);

/** Small words inside names of Romance and Germanic languages: "Tour de France". */
const foreignLink = new Set("de du des del della di da do dos la le les el al von van der den zu".split(" "));

/**
 * "Bank of Georgia", "Treaty of Paris", "Tour de France": the capitalised head of the longer name. Offices and bodies of a
 * state ("President of Georgia", "Government of Georgia") leave it what it is.
 */
function complementOf(around: Surroundings, language: Language): Word | null {
  if (language !== "en") return null;
  const [first, second, third] = around.before;
  const link = first?.lower === "the" ? second : first;
  const head = first?.lower === "the" ? third : second;
  if (link === undefined || head === undefined || !link.joined || !head.joined || !head.capital) return null;
  if (foreignLink.has(link.lower)) return head;
  if (link.lower !== "of") return null;
  if (isListed(lexicons.en.nameMakers, head.lower, lexicons.en)) return head;
  const ordinary =
    head.opens ||
    around.headline ||
    isListed(lexicons.en.titles, head.lower, lexicons.en) ||
    isListed(lexicons.en.bodies, head.lower, lexicons.en);
  return ordinary ? null : head;
}
