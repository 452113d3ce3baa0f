import type { Entity, Name } from "../records/entity.ts";
import { type Language, languages } from "../records/text.ts";
import { splitWords } from "../text/words.ts";
import { english } from "./forms/english.ts";
import { georgian } from "./forms/georgian.ts";
import type { Grammar } from "./forms/grammar.ts";
import { entriesOf, type InflectedWord } from "./forms/inflected.ts";
import { type PersonName, personNames } from "./forms/person.ts";
import { russian } from "./forms/russian.ts";
import type { NameType, Reading } from "./gazetteer.ts";
import type { NameEntry } from "./name-entry.ts";

type ObjectName = Exclude<Name, string>;

const grammars: Readonly<Record<Language, Grammar>> = { en: english, ru: russian, ka: georgian };

/** A name that ends in a full stop ("U.S.") keeps it in its mark. */
const withFullStop = (name: string, words: readonly InflectedWord[]): InflectedWord[] =>
  words.map((word, i) => (name.endsWith(".") && i === words.length - 1 ? { ...word, forms: [`${word.written}.`, ...word.forms] } : word));

function personEntries({ words, type }: PersonName, name: ObjectName, entity: Entity, language: Language): NameEntry[] {
  const grammar = grammars[language];
  const inflected = words.map(({ joint, text, part }, i): InflectedWord => {
    const last = i === words.length - 1;
    // An initial at the end is never without its full stop.
    if (last && part === "initial") return { joint, written: text, forms: [`${text}.`] };
    const forms = name.indeclinable
      ? grammar.undeclined([{ joint, text }], "person")[0]!.forms
      : grammar.personWord(text, part, entity.gender, last);
    return { joint, written: text, forms };
  });
  // Everyday words are no danger beside a given name: "Rice" is weak, "Condoleezza Rice" is not.
  const weak = name.weak === true && (type !== "full" || words.length === 1) && type !== "short";
  return entriesOf(inflected, { entity: entity.id, type, language, weak });
}

function thingType(name: ObjectName, first: string): NameType {
  const words = splitWords(name.name);
  const isAbbreviation = name.exact === true || (words.length === 1 && name.name.length <= 6 && /^\p{Lu}{2,}$/u.test(name.name));
  if (isAbbreviation) return "abbreviation";
  return words.length === 1 && name.name !== first && splitWords(first).some((word) => word.text === name.name) ? "short" : "full";
}

function thingEntries(name: ObjectName, entity: Entity, language: Language, first: string): NameEntry[] {
  const words = splitWords(name.name);
  if (words.length === 0) return [];
  const grammar = grammars[language];
  const inflected = name.indeclinable ? grammar.undeclined(words, entity.kind) : grammar.thing(words, entity.kind);
  const reading: Reading = { entity: entity.id, type: thingType(name, first), language, weak: name.weak === true };
  return entriesOf(withFullStop(name.name, inflected), reading, name.exact);
}

/** Forms that the record lists are taken as they are. */
function listedForms(name: ObjectName, entity: Entity, language: Language): NameEntry[] {
  const type = entity.kind === "person" && splitWords(name.name).length === 1 ? "surname" : "full";
  return (name.forms ?? []).flatMap((form) =>
    entriesOf(
      splitWords(form).map(({ joint, text }) => ({ joint, written: text, forms: [text] })),
      { entity: entity.id, type, language, weak: name.weak === true },
      name.exact,
    ),
  );
}

const keyOf = ({ words, reading, letterCase }: NameEntry): string =>
  JSON.stringify([words.map((word) => [word.joint, word.stem, word.endings, word.capital]), reading, letterCase]);

/** All names of the records for the index, each distinct one once. Runs when the dataset is built, never in the extension. */
export function nameEntries(entities: readonly Entity[]): NameEntry[] {
  const entries = new Map<string, NameEntry>();
  for (const entity of entities) {
    for (const language of languages) {
      const names = entity.names[language].map((name): ObjectName => (typeof name === "string" ? { name } : name));
      for (const name of names) {
        const made =
          entity.kind === "person"
            ? personNames(name, grammars[language]).flatMap((one) => personEntries(one, name, entity, language))
            : thingEntries(name, entity, language, names[0]!.name);
        for (const entry of [...made, ...listedForms(name, entity, language)]) entries.set(keyOf(entry), entry);
      }
    }
  }
  return [...entries.values()];
}
