import type { AsOfOrigin } from "../core/context/card-view.ts";
import type { Published } from "../core/published/published.ts";

/** A day up to which things are told, and where it came from. */
export interface AsOf {
  readonly day: string;
  readonly origin: AsOfOrigin;
}

/** The reader's own day, `YYYY-MM-DD`, by his clock and time zone. */
export const today = (now: Date = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** That of the article's publication, else today. */
export const asOf = (published: Published | null): AsOf =>
  published === null ? { day: today(), origin: "today" } : { day: published.day, origin: "article" };
