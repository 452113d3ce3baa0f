import { localized } from "../context/words.ts";
import type { Gazetteer, NameType } from "../names/gazetteer.ts";
import type { Label } from "../records/catalogue.ts";
import { languages } from "../records/language.ts";
import { fold } from "../text/fold.ts";
import { splitWords } from "../text/words.ts";

/** What was typed into a look-up box may name it. */
export interface Found {
  readonly entity: string;
  readonly label: Label;
}

/** More than that nobody reads: another letter is typed sooner. */
export const MOST_FOUND = 8;

/** What is typed beyond it names nothing, in UTF-16 code units. */
export const LONGEST_SEARCH = 200;

export type Search = (typed: string) => Found[];

/** A name's words as they are compared, by the entity that bears it. */
interface Listed {
  readonly entity: string;
  readonly words: readonly string[];
  /** How many names of its own it has: one that is named in each language is the better known. */
  readonly names: number;
}

/** Above all names that only begin as what was typed. */
const places: readonly NameType[] = ["full", "abbreviation", "short", "surname", "given"];

/**
 * Finds entities by what a reader types: any form of a name that the index knows, in any of the languages and in small letters too
 * ("лаврову"), and while it is being typed the beginnings of its words ("ser lav").
 */
export function createSearch(gazetteer: Gazetteer, labels: Readonly<Record<string, Label>>): Search {
  const listed = Object.entries(labels).flatMap(([entity, { name }]): Listed[] => {
    const names = new Set(languages.map((language) => localized(name, language).text));
    return [...names].map((text) => ({ entity, words: wordsOf(text), names: names.size }));
  });

  return (typed) => {
    const text = typed.trim().slice(0, LONGEST_SEARCH);
    if (text === "") return [];
    const found = new Set<string>([...byForm(gazetteer, text), ...byBeginning(listed, wordsOf(text)), ...within(gazetteer, text)]);
    return [...found]
      .flatMap((entity) => {
        const label = Object.hasOwn(labels, entity) ? labels[entity] : undefined;
        return label === undefined ? [] : [{ entity, label }];
      })
      .slice(0, MOST_FOUND);
  };
}

const wordsOf = (text: string): string[] => splitWords(fold(text)).map((word) => word.text);

/** The index knows names by their capitals; whoever looks one up seldom types them. */
const spellings = (text: string): string[] => [
  ...new Set([text, text.replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase()), text.toUpperCase()]),
];

/** Those of whom the whole text is a name, the surest kind of name first. */
function byForm(gazetteer: Gazetteer, text: string): string[] {
  const readings = spellings(text).flatMap((spelling) =>
    gazetteer.scan(spelling).flatMap((match) => (match.start === 0 && match.end === spelling.length ? match.readings : [])),
  );
  return [...readings].sort((a, b) => places.indexOf(a.type) - places.indexOf(b.type)).map(({ entity }) => entity);
}

/** Those in whose name every word typed begins another word: first where the name itself begins so, then the better known, then the shorter. */
function byBeginning(listed: readonly Listed[], typed: readonly string[]): string[] {
  const [start] = typed;
  if (start === undefined) return [];
  return listed
    .filter(({ words }) => beginAll(typed, words))
    .map(({ entity, words, names }) => ({ entity, words, names, first: words[0]?.startsWith(start) ?? false }))
    .sort(
      (a, b) => Number(b.first) - Number(a.first) || b.names - a.names || a.words.length - b.words.length || (a.entity < b.entity ? -1 : 1),
    )
    .map(({ entity }) => entity);
}

function beginAll(typed: readonly string[], words: readonly string[]): boolean {
  const left = [...words];
  return typed.every((part) => {
    const at = left.findIndex((word) => word.startsWith(part));
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}

/** Those named in a longer text, as where a line of an article was pasted. */
const within = (gazetteer: Gazetteer, text: string): string[] =>
  gazetteer.scan(text).flatMap(({ readings }) => readings.flatMap(({ entity, type, weak }) => (weak || type === "given" ? [] : [entity])));
