import { type Day, firstDay, lastDay } from "../core/records/date.ts";
import type { Row } from "./rows.ts";

export interface Year {
  readonly year: number;
  /** Statements of before and on the article's day, and after it; without an article all are `before`. */
  readonly before: number;
  readonly since: number;
}

/** Every year from the first to the last that has a statement or the article, also those without one. */
export function yearsOf(rows: readonly Row[], article: Day | null): Year[] {
  const dates = rows.map(({ spoken }) => spoken.statement.date);
  const years = [...dates, ...(article === null ? [] : [article])].map(yearOf);
  if (dates.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const here = dates.filter((date) => yearOf(date) === first + n);
    const since = here.filter((date) => article !== null && firstDay(date) > article).length;
    return { year: first + n, before: here.length - since, since };
  });
}

/** Where a day lies between the first day of the first year and the last of the last, 0 to 1. */
export function placeOf(day: Day, years: readonly Year[]): number {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const start = Date.parse(firstDay(String(first)));
  const end = Date.parse(lastDay(String(last)));
  return Math.min(1, Math.max(0, (Date.parse(day) - start) / (end - start)));
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
