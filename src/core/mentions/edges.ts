import type { Match } from "../names/gazetteer.ts";

/** Where the block's matches begin and end. */
export interface Edges {
  readonly starts: ReadonlyMap<number, Match>;
  readonly ends: ReadonlyMap<number, Match>;
  /** Names are turned round here, as in a register: "Kobakhidze, Irakli". */
  readonly register: boolean;
}

export const edgesOf = (text: string, matches: readonly Match[]): Edges => ({
  starts: new Map(matches.map((match) => [match.start, match])),
  ends: new Map(matches.map((match) => [match.end, match])),
  register: matches.some(({ start, end }) => /\p{L}, \p{L}/u.test(text.slice(start, end))),
});

/** Units between two names that stand side by side: ", " and "-" and " (". */
const widestGap = 2;

/** Whether the word on one side belongs to another known name. */
export function isKnown(text: string, match: Match, edges: Edges, side: "left" | "right"): boolean {
  for (let gap = 1; gap <= widestGap; gap++) {
    const between = side === "left" ? text.slice(match.start - gap, match.start) : text.slice(match.end, match.end + gap);
    if (/[\p{L}\p{N}]/u.test(between)) return false;
    const beside = side === "left" ? edges.ends.get(match.start - gap) : edges.starts.get(match.end + gap);
    // "Jack London": the first name is the surname of one we know, and an everyday word.
    if (beside !== undefined) return side === "right" || beside.readings.some((reading) => !reading.weak || reading.type !== "surname");
  }
  return false;
}
