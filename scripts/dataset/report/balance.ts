import { stateOf } from "../../../src/core/context/side.ts";
import type { Dispute, Disputes } from "../../../src/core/records/dispute.ts";
import { recordTypes } from "../../../src/core/records/source.ts";
import type { Told } from "../spoken.ts";
import { type Tally, tally } from "./tally.ts";

/** One side of a dispute with its statements, and who of it said how many. */
export interface SideCount {
  readonly side: string;
  readonly count: number;
  readonly of: Tally;
}

export interface DisputeCount {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  readonly sides: readonly SideCount[];
  /** Statements of those who are on no listed side. */
  readonly others: Tally;
  /** Each pair of which the first has over twice the second's, in a sentence. */
  readonly unbalanced: readonly string[];
  readonly reason: string | null;
}

export interface Balance {
  readonly statements: number;
  readonly speakers: number;
  readonly disputes: readonly DisputeCount[];
  readonly bySide: Tally;
  readonly byParty: Tally;
  readonly byCountry: Tally;
  readonly byYear: Tally;
  /** Each statement under the best type of its sources. */
  readonly byRecordType: Tally;
  /** Speakers of statements for whom the records tell no side. */
  readonly withoutSide: readonly string[];
}

const none = "none known";

/** Counts statements by what a reader would want to see balanced. */
export function balanceOf(told: readonly Told[], disputes: Disputes): Balance {
  return {
    statements: told.length,
    speakers: new Set(told.map(({ speaker }) => speaker.id)).size,
    disputes: Object.entries(disputes).map(([id, dispute]) => countDispute(id, dispute, told)),
    bySide: tally(told, ({ side }) => [side ?? none]),
    byParty: tally(told, ({ parties }) => parties),
    byCountry: tally(told, ({ speaker, side }) => [speaker.country[0] ?? (side === null ? none : stateOf(side))]),
    byYear: [...tally(told, ({ statement }) => [statement.date.slice(0, 4)])].sort(([a], [b]) => (a < b ? -1 : 1)),
    byRecordType: tally(told, ({ statement }) =>
      recordTypes.filter((type) => statement.sources.some((source) => source.type === type)).slice(0, 1),
    ),
    withoutSide: [...new Set(told.filter(({ side }) => side === null).map(({ speaker }) => speaker.id))].sort(),
  };
}

function countDispute(id: string, { label, topics, sides, reason }: Dispute, told: readonly Told[]): DisputeCount {
  const about = told.filter(({ statement }) => statement.topics.some((topic) => topics.includes(topic)));
  const placed = about.map((each) => ({ each, at: placeAmong(sides, each) }));
  const of = (n: number): Told[] => placed.filter(({ at }) => at === n).map(({ each }) => each);
  const counts = sides.map((members, n): SideCount => {
    const own = of(n);
    return { side: members.join(" + "), count: own.length, of: tally(own, ({ side, speaker }) => [side ?? speaker.id]) };
  });
  return {
    id,
    label: typeof label === "string" ? label : label.en,
    total: about.length,
    sides: counts,
    others: tally(of(-1), ({ side }) => [side ?? none]),
    unbalanced: counts.flatMap((one) => counts.filter((other) => one.count > 2 * other.count).map((other) => tooMany(one, other))),
    reason: reason === undefined ? null : typeof reason === "string" ? reason : reason.en,
  };
}

const tooMany = (one: SideCount, other: SideCount): string =>
  `${one.side} has over twice the statements of ${other.side}: ${one.count} and ${other.count}.`;

/** Which side a statement is on, -1 for none: that of its speaker's own side, else that which names the speaker. */
function placeAmong(sides: Dispute["sides"], { side, speaker }: Told): number {
  const own = side === null ? -1 : sides.findIndex((members) => members.includes(side) || members.includes(stateOf(side)));
  return own >= 0 ? own : sides.findIndex((members) => members.includes(speaker.id));
}
