import { type Day, firstDay, lastDay, type PartialDate } from "../records/date.ts";

/** Under which heading of a card a statement stands; see CardView. */
export type Heading = "before" | "aboutSameTime" | "reportedHere" | "since";

/** Papers report what was said on their own day or up to three days before; later pieces look back. */
const reportedWithin = 3;

/**
 * Sorts a statement by its date against the article's day. A date that is known only by its month or year counts as earlier
 * when all of it is; if it holds the article's day, nobody can tell, and it stands apart.
 * `onArticle`: the statement is about what the article names.
 */
export function headingOf(date: PartialDate, day: Day, onArticle: boolean): Heading {
  if (firstDay(date) > day) return "since";
  const exact = date.length === 10;
  if (exact && onArticle && date >= daysBefore(day, reportedWithin)) return "reportedHere";
  return lastDay(date) < day ? "before" : "aboutSameTime";
}

const daysBefore = (day: Day, count: number): Day => new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);

/** Full years from the last day that `date` may mean to `day`; never negative. */
export function yearsBefore(date: PartialDate, day: Day): number {
  const then = lastDay(date);
  const years = Number(day.slice(0, 4)) - Number(then.slice(0, 4));
  return Math.max(0, day.slice(5) < then.slice(5) ? years - 1 : years);
}
