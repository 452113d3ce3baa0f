import { fold } from "../text/fold.ts";
import { functionWords, negations } from "./function-words.ts";

/** A word as quotations are compared: folded, contractions written out. Places in UTF-16 code units of the text. */
export interface QuotedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly is: "content" | "function" | "negation" | "number";
  /** In square brackets: an editor's addition, which another quotation may lack. */
  readonly optional: boolean;
}

const piece = /[\p{L}\p{M}\u00ad]+(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;
/** "it's" is two words, "Putin's" one and an ending. */
const withIs = new Set("it that there he she what here who".split(" "));
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ation|ations)$/, "iz$1"],
  [/our(s|ed|ly|able|ing)?$/, "or$1"],
  [/^neighbour/, "neighbor"],
];

/** The words of a piece of a text, in order. */
export function quotedWords(text: string, start = 0, end = text.length): QuotedWord[] {
  const slice = text.slice(start, end);
  const brackets = [...slice.matchAll(/\[[^\]]*\]/g)].map((match) => [match.index, match.index + match[0].length] as const);
  return [...slice.matchAll(piece)].flatMap((match) => {
    const at = match.index;
    const optional = brackets.some(([from, to]) => at >= from && at < to);
    return expand(fold(match[0])).map((key): QuotedWord => {
      const plain = numerals.get(key) ?? spelling(key);
      return { key: plain, start: start + at, end: start + at + match[0].length, is: kindOf(plain), optional };
    });
  });
}

/** "won't" is "will not". */
function expand(word: string): string[] {
  if (word === "cannot") return ["can", "not"];
  const [base = "", ending] = word.split("'") as [string, string?];
  if (ending === undefined) return [base];
  if (ending === "t" && base.endsWith("n")) return [base === "won" ? "will" : base === "can" ? "can" : base.slice(0, -1), "not"];
  if (ending === "s") return withIs.has(base) ? [base, "is"] : [base];
  const full = { re: "are", ve: "have", ll: "will", m: "am" }[ending];
  return full === undefined ? [base + ending] : [base, full];
}

/** "ten years" is "10 years". "One" is seldom a number: no one, one another. */
const numerals = new Map(
  "two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, String(i + 2)] as const),
);

const kindOf = (key: string): QuotedWord["is"] =>
  /^\p{N}/u.test(key) ? "number" : negations.has(key) ? "negation" : functionWords.has(key) ? "function" : "content";

const spelling = (key: string): string =>
  key.length < 6 ? key : spellings.reduce((word, [british, american]) => word.replace(british, american), key);

/** Whether two words are forms of one: recognise, recognised; Грузия, Грузии. */
export function areForms(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  let shared = 0;
  while (shared < longer && a[shared] === b[shared]) shared++;
  return shared >= 3 && shared >= longer * leastShared;
}

/** The part of the longer word that its forms have in common. */
const leastShared = 0.6;
