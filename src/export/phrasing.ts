import type { PartialDate } from "../core/records/date.ts";

/** How a text for people is worded, in the reader's language. */
export interface Phrasing {
  date(date: PartialDate): string;
  /** "published 28 September 2008" */
  published(date: PartialDate): string;
  /** "read 24 November 2026" */
  read(date: PartialDate): string;
  /** "our translation: ..." */
  translation(text: string): string;
  readonly oneReport: string;
}
