import type { Language } from "../../records/language.ts";
import { english } from "./english.ts";
import { georgian } from "./georgian.ts";
import type { Lexicon } from "./lexicon.ts";
import { russian } from "./russian.ts";

export const lexicons: Readonly<Record<Language, Lexicon>> = { en: english, ru: russian, ka: georgian };

/** Endings of Russian and Georgian words are shorter than this; what is left of a word has at least three letters. */
const longestEnding = 5;

/** Whether a word (lower case) is in a set of the language's lexicon, in any of its forms. */
export function isListed(words: ReadonlySet<string>, word: string, lexicon: Lexicon): boolean {
  if (words.has(word)) return true;
  if (!lexicon.stems) return word.endsWith(".") && words.has(word.slice(0, -1));
  for (let cut = 1; cut <= longestEnding && word.length - cut >= 3; cut++) if (words.has(word.slice(0, -cut))) return true;
  return false;
}
