import type { Row } from "./rows.ts";

/** `near`: as ranked for the article, which is the order in which the rows come. */
export const orders = ["near", "newest", "oldest", "speaker", "side"] as const;
export type Order = (typeof orders)[number];

/** Sorted; rows that are equal by it stay in the order given, which is by date. */
export function orderRows(rows: readonly Row[], order: Order, language: string): Row[] {
  const words = new Intl.Collator(language);
  switch (order) {
    case "near":
      return [...rows];
    case "newest":
      return rows.toSorted((a, b) => compare(b.spoken.statement.date, a.spoken.statement.date));
    case "oldest":
      return rows.toSorted((a, b) => compare(a.spoken.statement.date, b.spoken.statement.date));
    case "speaker":
      return rows.toSorted((a, b) => words.compare(speakerOf(a), speakerOf(b)));
    case "side":
      return rows.toSorted((a, b) => words.compare(sideOf(a), sideOf(b)) || words.compare(speakerOf(a), speakerOf(b)));
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** By family name, as indexes have it. */
const speakerOf = ({ cited: { speaker } }: Row): string =>
  speaker.parts ? `${speaker.parts.family} ${speaker.parts.given}` : speaker.name.text;
/** Those of no listed side come last. */
const sideOf = ({ cited: { side } }: Row): string => side?.name.text ?? "\uffff";
