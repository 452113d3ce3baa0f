import { fold } from "../../text/fold.ts";

/** A stem and what may follow it; both folded. */
export interface Stem {
  readonly stem: string;
  readonly endings: readonly string[];
}

/** Shorter than this a stem would be looked up in words that have nothing to do with it. */
const LEAST_STEM = 2;

/** Endings are few and come again and again: the same list for the same content. */
const lists = new Map<string, readonly string[]>();

export function listOf(endings: Iterable<string>): readonly string[] {
  const sorted = [...new Set(endings)].sort();
  const key = sorted.join("|");
  const known = lists.get(key);
  if (known !== undefined) return known;
  lists.set(key, sorted);
  return sorted;
}

const unchanged = listOf([""]);

/** A word that only stands as it is. */
export const fixed = (word: string): Stem[] => [{ stem: fold(word), endings: unchanged }];

function commonPrefix(forms: readonly string[]): string {
  const first = forms[0]!;
  let length = first.length;
  for (const form of forms) {
    let k = 0;
    while (k < length && form[k] === first[k]) k++;
    length = k;
  }
  return first.slice(0, length);
}

/** Splits forms of a word into stems and their endings: one stem wherever it is long enough ("льв" and "лев" are two). */
export function factor(written: readonly string[]): Stem[] {
  const forms = [...new Set(written.map(fold))];
  const prefix = commonPrefix(forms);
  const beginnings = [...new Set(forms.map((form) => form.slice(0, LEAST_STEM)))];
  if (prefix.length >= LEAST_STEM || forms.includes(prefix) || beginnings.length === 1) {
    return [{ stem: prefix, endings: listOf(forms.map((form) => form.slice(prefix.length))) }];
  }
  return beginnings.flatMap((beginning) => factor(forms.filter((form) => form.startsWith(beginning))));
}

const tailed: Readonly<Record<string, WeakMap<readonly string[], readonly string[]>>> = { ".": new WeakMap(), '"': new WeakMap() };

/** The same endings, and with the sign that the name ends in: "U.S.", «3+3». The list is made once for each list and sign. */
export function withTail(endings: readonly string[], sign: "." | '"'): readonly string[] {
  const known = tailed[sign]!.get(endings);
  if (known !== undefined) return known;
  const made = listOf([...endings, ...endings.map((ending) => (ending === "'" ? sign : sign + ending))]);
  tailed[sign]!.set(endings, made);
  return made;
}
