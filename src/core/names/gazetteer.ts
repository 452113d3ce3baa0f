import type { Language } from "../records/text.ts";

/** What a name is of its entity: decides how much support a mention needs. */
export const nameTypes = ["full", "surname", "given", "short", "abbreviation"] as const;
export type NameType = (typeof nameTypes)[number];

/** One reading of a matched span: this entity, by this kind of name. */
export interface Reading {
  /** Entity id. */
  readonly entity: string;
  readonly type: NameType;
  readonly language: Language;
  /** The name alone is never enough (see `weak` in a record's names). */
  readonly weak: boolean;
}

/** A span of a text, in UTF-16 code units of the text as given, and what it could be. Longer spans may hold shorter ones. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Reading[];
}

/** The opened name index. `scan` allocates only for what it finds and never throws, whatever the text. */
export interface Gazetteer {
  /** All matches, by start and then longest first. */
  scan(text: string): Match[];
}
