import { english } from "../../src/core/names/forms/english.ts";
import { georgian } from "../../src/core/names/forms/georgian.ts";
import type { Grammar, PersonPart } from "../../src/core/names/forms/grammar.ts";
import { russian } from "../../src/core/names/forms/russian.ts";
import type { NameType } from "../../src/core/names/gazetteer.ts";
import type { EntryWord, NameEntry } from "../../src/core/names/name-entry.ts";
import type { Language } from "../../src/core/records/text.ts";
import { fold } from "../../src/core/text/fold.ts";
import { pick, seeded } from "./random.ts";
import { parts } from "./words.ts";

/** A made-up name: its entry for the index, and as print has it. */
export interface MadeName {
  readonly entry: NameEntry;
  readonly printed: string;
}

const grammars: Readonly<Record<Language, Grammar>> = { en: english, ru: russian, ka: georgian };

/** Common nouns of made-up organisations, and how the word before takes them. */
const bodies: Readonly<Record<Language, readonly string[]>> = {
  en: ["Council", "University", "Union", "Bank", "Institute", "Movement"],
  ru: ["совет", "институт", "союз", "банк", "фонд", "центр"],
  ka: ["საბჭო", "უნივერსიტეტი", "კავშირი", "ბანკი", "ინსტიტუტი", "მოძრაობა"],
};

/** How the shipped grammar declines words that end alike, asked once for each such ending: a million times would take minutes. */
const declined = new Map<string, { cut: number; endings: readonly string[] }>();

function inflect(language: Language, word: string, part: PersonPart, joint: string, last: boolean): EntryWord {
  const folded = fold(word);
  const key = `${language} ${part} ${last} ${part === "given" ? folded : folded.slice(-5)}`;
  let made = declined.get(key);
  if (made === undefined) {
    const { stem, endings } = grammars[language].personWord(word, part, "male", last)[0]!;
    made = { cut: folded.length - stem.length, endings };
    declined.set(key, made);
  }
  return { joint, stem: folded.slice(0, folded.length - made.cut), endings: made.endings, capital: true };
}

function makeSurname(language: Language, random: () => number): string {
  const { surnameBegin, surnameMiddle, surnameEnd } = parts[language];
  const middle = pick(random, surnameMiddle) + (random() < 0.6 ? pick(random, surnameMiddle) : "");
  return pick(random, surnameBegin) + middle + pick(random, surnameEnd);
}

function* personNames(language: Language, entity: string, random: () => number): Generator<MadeName> {
  const surname = makeSurname(language, random);
  const given = pick(random, parts[language].given);
  const name = (type: NameType, printed: string, ...words: EntryWord[]): MadeName => ({
    entry: { words, reading: { entity, type, language, weak: false } },
    printed,
  });
  const alone = inflect(language, surname, "surname", "", true);
  yield name("surname", surname, alone);
  yield name("full", `${given} ${surname}`, inflect(language, given, "given", "", false), { ...alone, joint: " " });
  const initial = given.charAt(0);
  yield name("short", `${initial}. ${surname}`, inflect(language, initial, "initial", "", false), { ...alone, joint: "." });
}

function* bodyNames(language: Language, entity: string, random: () => number): Generator<MadeName> {
  const first = makeSurname(language, random);
  const body = pick(random, bodies[language]);
  const words = [
    inflect(language, first, "surname", "", false),
    { ...inflect(language, body, "surname", " ", true), capital: language === "en" },
  ];
  yield { entry: { words, reading: { entity, type: "full", language, weak: false } }, printed: `${first} ${body}` };
}

const languagesInTurn: readonly Language[] = ["en", "ru", "ka"];

/**
 * That many names, as many in each script: six persons in seven by surname, full name and initial, and organisations of a
 * proper and a common word. Some are shared, as in life. The first thousand are the same whatever the number.
 */
export function* makeNames(count: number, seed = 1): Generator<MadeName> {
  const random = seeded(seed);
  for (let made = 0, entity = 0; made < count; entity++) {
    const id = `${makeSurname("en", random)}-${pick(random, parts.en.given)}-${entity}`.toLowerCase();
    for (const language of languagesInTurn) {
      const kind = entity % 7 === 0 ? bodyNames : personNames;
      for (const name of kind(language, id, random)) {
        if (made++ < count) yield name;
      }
    }
  }
}
