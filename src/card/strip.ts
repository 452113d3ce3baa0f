import type { CardView } from "../core/context/card-view.ts";
import type { PartialDate } from "../core/records/date.ts";

/** A line of years with a dot for each dated thing on it. Places along it go from 0 to 1. */
export interface Strip {
  /** The years at its two ends, both whole. */
  readonly first: number;
  readonly last: number;
  /** Where the card's day lies. */
  readonly now: number;
  /** How many rows there are. */
  readonly height: number;
  /** From the oldest to the newest; `row` 0 lies on the line, those that would cover another lie above it. */
  readonly dots: readonly { readonly at: number; readonly row: number; readonly after: boolean }[];
}

/** Fewer say nothing that the list does not say better. */
const fewest = 3;
/** A dot's width and the gap beside it, of a strip as wide as a card. */
const dotWidth = 0.028;
/** A dot for which these are full is left out: so many already say "often", and two hundred would fill the card. */
const rows = 4;

/** The statements of a card by their dates, with the card's day among them; null where they are too few for it. */
export function statementStrip({ statements, asOf }: CardView): Strip | null {
  const { before, aboutSameTime, reportedHere, since } = statements;
  const all = [...before, ...aboutSameTime, ...reportedHere, ...since].map(({ date }) => date);
  if (all.length < fewest) return null;
  const years = [...all, asOf.day].map((date) => Number(date.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const place = (date: PartialDate): number => (yearOf(date) - first) / (last + 1 - first);
  const free = new Array<number>(rows).fill(-1);
  const dots = all.sort().flatMap((date) => {
    const at = place(date);
    const row = free.findIndex((end) => at >= end);
    if (row < 0) return [];
    free[row] = at + dotWidth;
    return [{ at, row, after: since.some((statement) => statement.date === date) }];
  });
  return { first, last, now: place(asOf.day), height: Math.max(...dots.map(({ row }) => row)) + 1, dots };
}

/** A date as a number of years: 2008.5 is the middle of 2008, which is where a date lies that says no more than the year. */
function yearOf(date: PartialDate): number {
  const [year, month, day] = date.split("-").map(Number);
  const months = month === undefined ? 6 : month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31);
  return (year ?? 0) + months / 12;
}
