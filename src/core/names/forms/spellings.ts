import type { Entity, Name } from "../../records/entity.ts";
import { splitWords } from "../../text/words.ts";
import { otherSpellings } from "./romanise.ts";

type ObjectName = Exclude<Name, string>;

/** Bearers of names in other languages are not spelt by way of Russian or Georgian. */
const romanised = new Set(["ru", "ka", "ab", "os", "uk", "be"]);

const MOST_SPELLINGS = 24;

/** An English name with other spellings of its words, each combination once; the name itself is not among them. */
function respelt(name: ObjectName, native: readonly string[]): ObjectName[] {
  const words = splitWords(name.name).map(({ text }) => text);
  const options = new Map(words.map((word) => [word, /^\p{Lu}\p{Ll}{2,}$/u.test(word) ? [word, ...otherSpellings(word, native)] : [word]]));
  let made: ReadonlyMap<string, string>[] = [new Map()];
  for (const [word, spellings] of options) {
    made = made.flatMap((chosen) => spellings.map((spelling) => new Map([...chosen, [word, spelling]]))).slice(0, MOST_SPELLINGS);
  }
  const put = (text: string, chosen: ReadonlyMap<string, string>): string =>
    text.replace(/[\p{L}\p{M}]+/gu, (word) => chosen.get(word) ?? word);
  return made.slice(1).map((chosen) => ({
    ...name,
    name: put(name.name, chosen),
    ...(name.family === undefined ? {} : { family: put(name.family, chosen) }),
    forms: [],
    derived: true,
  }));
}

/** English spellings of a record that it does not list, by rule from its Russian and Georgian names. Exact names have none. */
export function spellingsOf({ native, names }: Pick<Entity, "native" | "names">, listed: readonly ObjectName[]): ObjectName[] {
  if (native !== undefined && !romanised.has(native)) return [];
  const words = [...names.ru, ...names.ka].flatMap((name) =>
    splitWords(typeof name === "string" ? name : name.name).map(({ text }) => text),
  );
  const known = new Set(listed.map(({ name }) => name));
  return listed
    .filter((name) => !name.exact)
    .flatMap((name) => respelt(name, words))
    .filter(({ name }) => !known.has(name));
}
