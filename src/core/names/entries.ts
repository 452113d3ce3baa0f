import type { Entity, Name } from "../records/entity.ts";
import { type Language, languages } from "../records/text.ts";
import { hasCapital, letterCase, splitWords } from "../text/words.ts";
import { english } from "./forms/english.ts";
import { georgian } from "./forms/georgian.ts";
import type { Grammar, InflectedWord } from "./forms/grammar.ts";
import { type PersonName, personNames } from "./forms/person.ts";
import { russian } from "./forms/russian.ts";
import { spellingsOf } from "./forms/spellings.ts";
import { fixed, listOf, withTail } from "./forms/stems.ts";
import type { NameType, Reading } from "./gazetteer.ts";
import type { EntryWord, NameEntry } from "./name-entry.ts";

type ObjectName = Exclude<Name, string>;

const grammars: Readonly<Record<Language, Grammar>> = { en: english, ru: russian, ka: georgian };

/** The entries of one name: one, unless a word has several stems. */
function entriesOf(words: readonly InflectedWord[], reading: Reading, exact = false): NameEntry[] {
  let paths: { words: EntryWord[]; letters: string }[] = [{ words: [], letters: "" }];
  for (const { joint, written, stems } of words) {
    const capital = hasCapital(written);
    paths = paths.flatMap((path) =>
      stems.map(({ stem, endings }) => ({
        words: [...path.words, { joint, stem, endings, capital }],
        letters: path.letters + letterCase(written).slice(0, stem.length),
      })),
    );
  }
  // Georgian has no capitals to be exact about.
  return paths.map(({ words, letters }) => (exact && letters.includes("U") ? { words, letterCase: letters, reading } : { words, reading }));
}

/** Everyday words are no danger beside a given name: "Rice" is weak, "Condoleezza Rice" is not. */
const isWeakPerson = (type: NameType, words: number): boolean => type === "surname" || type === "given" || words === 1;

function personEntries({ words, type }: PersonName, name: ObjectName, entity: Entity, language: Language): NameEntry[] {
  const grammar = grammars[language];
  const inflected = words.map(({ joint, text, part }, i): InflectedWord => {
    const last = i === words.length - 1;
    const declined = (): InflectedWord["stems"] =>
      name.indeclinable ? (last ? grammar.undeclined(text, "person") : fixed(text)) : grammar.personWord(text, part, entity.gender, last);
    // An initial at the end is never without its full stop.
    const stems = last && part === "initial" ? fixed(text).map(({ stem }) => ({ stem, endings: onlyFullStop })) : declined();
    return { joint, written: text, stems };
  });
  return entriesOf(inflected, { entity: entity.id, type, language, weak: name.weak === true && isWeakPerson(type, words.length) });
}

const onlyFullStop = listOf(["."]);

function thingType(name: ObjectName, first: string): NameType {
  const words = splitWords(name.name);
  const isAbbreviation = name.exact === true || (words.length === 1 && name.name.length <= 6 && /^\p{Lu}{2,}$/u.test(name.name));
  if (isAbbreviation) return "abbreviation";
  return words.length === 1 && name.name !== first && splitWords(first).some((word) => word.text === name.name) ? "short" : "full";
}

/** A name that ends in a full stop ("U.S.") or a quotation mark keeps it in its mark. */
function withLastSign(name: string, words: InflectedWord[]): InflectedWord[] {
  const sign = name.endsWith(".") ? "." : /["”“»]$/.test(name) ? '"' : "";
  if (sign === "") return words;
  return words.map((word, i) =>
    i < words.length - 1 ? word : { ...word, stems: word.stems.map(({ stem, endings }) => ({ stem, endings: withTail(endings, sign) })) },
  );
}

function thingEntries(name: ObjectName, entity: Entity, language: Language, first: string): NameEntry[] {
  const words = splitWords(name.name);
  if (words.length === 0) return [];
  const grammar = grammars[language];
  const undeclined = (): InflectedWord[] =>
    words.map(({ joint, text }, i) => ({
      joint,
      written: text,
      stems: i === words.length - 1 ? grammar.undeclined(text, entity.kind) : fixed(text),
    }));
  const inflected = name.indeclinable ? undeclined() : grammar.thing(words, entity.kind);
  const reading: Reading = { entity: entity.id, type: thingType(name, first), language, weak: name.weak === true };
  return entriesOf(withLastSign(name.name, inflected), reading, name.exact);
}

/** Forms that the record lists are taken as they are. */
function listedForms(name: ObjectName, entity: Entity, language: Language, first: string): NameEntry[] {
  const isPerson = entity.kind === "person";
  return (name.forms ?? []).flatMap((form) => {
    const words = splitWords(form);
    const type = !isPerson ? thingType(name, first) : words.length === 1 ? "surname" : "full";
    const weak = name.weak === true && (!isPerson || isWeakPerson(type, words.length));
    const inflected = words.map(({ joint, text }): InflectedWord => ({ joint, written: text, stems: fixed(text) }));
    return words.length === 0 ? [] : entriesOf(withLastSign(form, inflected), { entity: entity.id, type, language, weak }, name.exact);
  });
}

/** The names that a record gives in one language, and in English those that follow from its native ones. */
function namesIn(entity: Entity, language: Language): ObjectName[] {
  const listed = entity.names[language].map((name): ObjectName => (typeof name === "string" ? { name } : name));
  return language === "en" ? [...listed, ...spellingsOf(entity, listed)] : listed;
}

const endingNumbers = new Map<readonly string[], number>();

/** Lists of endings of one content are one list (see `listOf`): their number stands for them. */
function numberOf(endings: readonly string[]): number {
  const number = endingNumbers.get(endings) ?? endingNumbers.size;
  endingNumbers.set(endings, number);
  return number;
}

const keyOf = ({ words, reading, letterCase }: NameEntry): string =>
  `${words.map((word) => `${word.joint}${word.stem}|${numberOf(word.endings)}|${word.capital}`).join("|")}|${reading.entity}|${reading.type}|${reading.language}|${reading.weak}|${letterCase}`;

/** All names of the records for the index, each distinct one once. Runs when the dataset is built, never in the extension. */
export function nameEntries(entities: readonly Entity[]): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const entity of entities) {
    const own = new Map<string, NameEntry>();
    for (const language of languages) {
      const names = namesIn(entity, language);
      for (const name of names) {
        const made =
          entity.kind === "person"
            ? personNames(name, grammars[language]).flatMap((one) => personEntries(one, name, entity, language))
            : thingEntries(name, entity, language, names[0]!.name);
        for (const entry of [...made, ...listedForms(name, entity, language, names[0]!.name)]) own.set(keyOf(entry), entry);
      }
    }
    entries.push(...own.values());
  }
  return entries;
}
