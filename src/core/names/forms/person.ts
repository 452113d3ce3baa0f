import type { Name } from "../../records/entity.ts";
import { splitWords, type Word } from "../../text/words.ts";
import type { NameType } from "../gazetteer.ts";
import type { Grammar, PersonPart } from "./grammar.ts";

export interface PersonWord {
  readonly joint: string;
  readonly text: string;
  readonly part: PersonPart;
}

/** One way to print a person's name. */
export interface PersonName {
  readonly type: NameType;
  readonly words: readonly PersonWord[];
}

type ObjectName = Exclude<Name, string>;

/** Words that begin with an initial's full stop: "John F. Kennedy" holds one as the record writes it. */
const part = (words: readonly Word[], which: PersonPart): PersonWord[] =>
  words.map(({ joint, text }) => ({ joint, text, part: text.length === 1 ? "initial" : which }));

/** The same words behind others: the first takes this joint. */
const after = (joint: string, words: readonly PersonWord[]): PersonWord[] => words.map((word, i) => (i === 0 ? { ...word, joint } : word));

/** Initials in all the ways that the first may be written: "Дж. У.", "Д. У." */
const initialsOf = (words: readonly PersonWord[], grammar: Grammar): PersonWord[][] =>
  grammar
    .initials(words[0]!.text)
    .map((first) =>
      words.map(({ text }, i): PersonWord => ({ joint: i === 0 ? "" : ".", text: i === 0 ? first : text.charAt(0), part: "initial" })),
    );

/** Where the surname stands among the words: first index and the one after its last. */
function surnameAt(words: readonly Word[], family: string | undefined): { from: number; to: number } | null {
  if (family === undefined) {
    const last = words.at(-1)!.text;
    // "Ilia II" has no surname.
    return /^[IVXІ]+$/.test(last) ? null : { from: surnameBeginning(words), to: words.length };
  }
  const size = splitWords(family).length;
  const joined = splitWords(family)
    .map((word) => word.text)
    .join(" ");
  for (let from = 0; from + size <= words.length; from++) {
    if (
      words
        .slice(from, from + size)
        .map((word) => word.text)
        .join(" ") === joined
    )
      return { from, to: from + size };
  }
  return null;
}

/** A surname with a hyphen or an apostrophe is several words: "Bonham-Carter", "O'Brien". */
function surnameBeginning(words: readonly Word[]): number {
  let from = words.length - 1;
  while (from > 0 && /^[-']$/.test(words[from]!.joint)) from--;
  return from;
}

/** Every way in which a language prints a person of this name, the name as written first. */
export function personNames(name: ObjectName, grammar: Grammar): PersonName[] {
  const words = splitWords(name.name);
  if (words.length === 0) return [];
  const place = surnameAt(words, name.family);
  if (place === null) return [{ type: "full", words: part(words, "given") }];
  const surname = after("", part(words.slice(place.from, place.to), "surname"));
  const names: PersonName[] = [{ type: "surname", words: surname }];
  const others = [...words.slice(0, place.from), ...words.slice(place.to)];
  if (others.length === 0) return names;

  const isPatronymic = (word: Word): boolean => word !== others[0] && grammar.isPatronymic(word.text);
  const patronymic = after("", part(others.filter(isPatronymic), "patronymic"));
  const isGiven = (word: Word): boolean => !isPatronymic(word);
  const given = after("", part(others.filter(isGiven), "given"));
  const asWritten = words.map(({ joint, text }, i): PersonWord => {
    const which = i >= place.from && i < place.to ? "surname" : isPatronymic(words[i]!) ? "patronymic" : "given";
    return { joint, text, part: text.length === 1 ? "initial" : which };
  });
  const add = (type: NameType, ...parts: (readonly PersonWord[])[]): void => {
    names.push({ type, words: parts.flatMap((one, i) => (i === 0 ? one : after(one[0]?.joint || " ", one))) });
  };
  add("full", asWritten);
  if (place.to < words.length || given.length === 0) return names;

  const behindInitials = after(".", surname);
  const addInitials = (of: readonly PersonWord[]): void => {
    for (const initials of initialsOf(of, grammar)) {
      add("short", initials, behindInitials);
      if (grammar.surnameFirst) add("short", surname, initials);
    }
  };
  if (given[0]!.part !== "initial") addInitials(given.slice(0, 1));
  if (given.length > 1) addInitials(given);
  // "Kobakhidze, Irakli", as lists and registers have it.
  add("full", surname, after(",", given));
  if (grammar.surnameFirst) add("full", surname, given);
  if (patronymic.length === 0) return names;
  add("full", given, surname);
  add("given", given, patronymic);
  addInitials([given[0]!, patronymic[0]!]);
  if (grammar.surnameFirst) add("full", surname, given, patronymic);
  return names;
}
