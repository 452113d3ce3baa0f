import * as v from "valibot";

/**
 * A date as precise as its source and no more: `2008`, `2008-09` or `2008-09-27`.
 * The length of the string is the precision.
 */
export type PartialDate = string;

/** A whole day, `YYYY-MM-DD`. */
export type Day = string;

const isRealDate = (text: string): boolean => {
  const [year, month = "01", day = "01"] = text.split("-");
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/** Accepts years, months and days of the calendar; refuses 2023-02-30. */
export const partialDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is written YYYY, YYYY-MM or YYYY-MM-DD"),
  v.check(isRealDate, "there is no such day"),
);

export const daySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD"),
  v.check(isRealDate, "there is no such day"),
);

/** The first day that a partial date may mean. */
export const firstDay = (date: PartialDate): Day => (date.length === 7 ? `${date}-01` : `${date}-01-01`.slice(0, 10));

/** The last day that a partial date may mean. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split("-").map(Number) as [number, number];
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0")}`;
}
