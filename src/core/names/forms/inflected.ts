import { fold } from "../../text/fold.ts";
import { hasCapital, letterCase } from "../../text/words.ts";
import type { Reading } from "../gazetteer.ts";
import type { EntryWord, NameEntry } from "../name-entry.ts";

/** One word of a name with everything that print makes of it. */
export interface InflectedWord {
  /** As in `Word`. */
  readonly joint: string;
  /** As the record writes it: decides whether the word needs a capital. */
  readonly written: string;
  /** Every printed form, the written one among them unless it never stands in this name. */
  readonly forms: readonly string[];
}

/** Shorter than this a stem would be looked up in words that have nothing to do with it. */
const LEAST_STEM = 2;

const commonPrefix = (forms: readonly string[]): string => {
  const first = forms[0]!;
  let length = first.length;
  for (const form of forms) {
    let k = 0;
    while (k < length && form[k] === first[k]) k++;
    length = k;
  }
  // A stem is letters alone: the scan looks stems up inside a word, and endings may go beyond it.
  return first.slice(0, length).split(/[-.]/, 1)[0]!.replace(/'$/, "");
};

/** Splits forms into stems and their endings: one stem wherever it is long enough ("льв" and "лев" are two). */
export function factor(written: readonly string[]): { stem: string; endings: readonly string[] }[] {
  const forms = [...new Set(written.map(fold))];
  const prefix = commonPrefix(forms);
  const beginnings = [...new Set(forms.map((form) => form.slice(0, LEAST_STEM)))];
  if (prefix.length >= LEAST_STEM || forms.includes(prefix) || beginnings.length === 1) {
    return [{ stem: prefix, endings: forms.map((form) => form.slice(prefix.length)).sort() }];
  }
  return beginnings.flatMap((beginning) => factor(forms.filter((form) => form.startsWith(beginning))));
}

/** The entries of one name: one, unless a word has several stems. */
export function entriesOf(words: readonly InflectedWord[], reading: Reading, exact = false): NameEntry[] {
  let paths: EntryWord[][] = [[]];
  for (const { joint, written, forms } of words) {
    const stems = factor(forms);
    paths = paths.flatMap((path) => stems.map(({ stem, endings }) => [...path, { joint, stem, endings, capital: hasCapital(written) }]));
  }
  const written = words.map((word) => word.written).join(" ");
  return paths.map((path) => (exact ? { words: path, letterCase: letterCase(written), reading } : { words: path, reading }));
}
