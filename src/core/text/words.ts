import { fold } from "./fold.ts";
import { CAPITAL, IGNORED, LETTER, SPACE, UPPER, units } from "./units.ts";

/** One word of a name, and the sign that joins it to the word before. */
export interface Word {
  /** `""` before the first word; a space; or the folded signs between the words: `-`, `.`, `'`, `&`. */
  readonly joint: string;
  /** White space stands between the words, beside the signs or alone. */
  readonly spaced: boolean;
  /** As written. */
  readonly text: string;
}

const entryAt = (text: string, i: number): number => (i < text.length ? units[text.charCodeAt(i)]! : 0);

/** Splits a name into words by the rules of the scan. Signs before the first word and after the last are dropped. */
export function splitWords(name: string): Word[] {
  const words: Word[] = [];
  let joint = "";
  let spaced = false;
  let i = 0;
  while (i < name.length) {
    const entry = entryAt(name, i);
    if ((entry & LETTER) !== 0) {
      const start = i;
      while ((entryAt(name, i) & (LETTER | IGNORED)) !== 0) i++;
      words.push({ joint: words.length === 0 ? "" : joint || " ", spaced, text: name.slice(start, i) });
      joint = "";
      spaced = false;
      continue;
    }
    if ((entry & SPACE) !== 0) spaced = true;
    else if ((entry & IGNORED) === 0) joint += fold(name.charAt(i));
    i++;
  }
  return words;
}

/** True if the word begins as a name does: with a capital, a digit or a letter of a script without capitals. */
export const hasCapital = (word: string): boolean => (entryAt(word, 0) & CAPITAL) !== 0;

/** The letter case of a word or name, one character a letter: `U` for upper, `l` for the rest. */
export function letterCase(text: string): string {
  let pattern = "";
  for (let i = 0; i < text.length; i++) {
    const entry = entryAt(text, i);
    if ((entry & LETTER) !== 0) pattern += (entry & UPPER) !== 0 ? "U" : "l";
  }
  return pattern;
}
