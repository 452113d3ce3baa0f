import type { Reading } from "./gazetteer.ts";

/** One word of a name as the index holds it: every printed form is the stem and one of the endings. */
export interface EntryWord {
  /** What stands before the word, folded: `""` before the first, a space, or signs such as `-` or `.`. */
  readonly joint: string;
  /** Folded; not empty. */
  readonly stem: string;
  /** Folded; `""` is the bare stem. May begin with or hold `'`, `-` or `.`. */
  readonly endings: readonly string[];
  /** The word must begin with a capital (in scripts that have them). */
  readonly capital: boolean;
}

/** One name with all its inflected forms, and what it is a name of. */
export interface NameEntry {
  readonly words: readonly EntryWord[];
  /** Matches only in this letter case: `letterCase` of all stems together. Absent: any, beyond `capital`. */
  readonly letterCase?: string;
  readonly reading: Reading;
}
