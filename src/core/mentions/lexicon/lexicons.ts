import type { Language } from "../../records/language.ts";
import { english } from "./english.ts";
import { georgian } from "./georgian.ts";
import type { Lexicon } from "./lexicon.ts";
import { russian } from "./russian.ts";

export const lexicons: Readonly<Record<Language, Lexicon>> = { en: english, ru: russian, ka: georgian };

/** No ending of the two declining languages is longer, in letters; what is left of a word has at least two. */
const longestEnding = 8;

/** Whether a word (lower case) is in a set of the language's lexicon, in any of its forms. */
export function isListed(words: ReadonlySet<string>, word: string, lexicon: Lexicon): boolean {
  if (words.has(word)) return true;
  if (lexicon.endings === null) return word.endsWith(".") && words.has(word.slice(0, -1));
  for (let cut = 1; cut <= longestEnding && word.length - cut >= 2; cut++) {
    if (words.has(word.slice(0, -cut)) && lexicon.endings.test(word.slice(-cut))) return true;
  }
  return false;
}
