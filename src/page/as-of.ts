import type { AsOf } from "../core/context/card-view.ts";
import type { Published } from "../core/published/published.ts";

/** The reader's own day, `YYYY-MM-DD`, by his clock and time zone. */
export const today = (now: Date = new Date()): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** That of the article's publication, else today. */
export const asOf = (published: Published | null): AsOf =>
  published === null ? { day: today(), origin: "today" } : { ...published, origin: "article" };
