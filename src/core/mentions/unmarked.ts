import type { Dataset } from "../records/dataset.ts";
import { documentEvidence } from "./document-evidence.ts";
import type { Candidate, DocumentInfo } from "./mention.ts";
import { longestFirst } from "./overlaps.ts";
import { resolve, weighReadings } from "./resolve.ts";
import { margin } from "./weights.ts";

/** Why a name that the dataset knows is no mention, by the strongest thing that speaks against it. */
export type Doubt =
  /** Several bear it and none is likelier: "Kobakhidze" where two are in the dataset. */
  | { readonly is: "several" }
  /** It is part of a name that the record lists as another's: "Georgia Tech (a university)". */
  | { readonly is: "part of"; readonly name: string }
  /** An unknown word beside it may make a longer name: "Ivan" Lavrov. */
  | { readonly is: "longer name"; readonly word: string }
  /** A word of the text belongs to another bearer of the name: "Atlanta" to the state of Georgia. */
  | { readonly is: "elsewhere"; readonly word: string }
  /** Another bearer of the surname is named in the text. */
  | { readonly is: "another bearer" }
  /** Only a surname or first name, and nothing in the text says whose. */
  | { readonly is: "name alone" }
  /** It is also an everyday word, and nothing in the text says that it is the name. */
  | { readonly is: "everyday word" }
  | { readonly is: "too unsure" };

/** A name that was found and not marked, the same words with the same doubt counted together. */
export interface Unmarked {
  /** As the page has it where it stands first. */
  readonly text: string;
  readonly count: number;
  readonly doubt: Doubt;
  /** Ids of whom or what it could be, the likeliest first; at most MOST_READINGS. */
  readonly entities: readonly string[];
}

/** Names listed: beyond that the page is no article about anybody, and nobody reads on. */
export const MOST_UNMARKED = 100;
const MOST_READINGS = 5;

/** What `resolve` left out of the same candidates, in the order in which it stands first, and for what reason. */
export function unmarked(dataset: Dataset, document: DocumentInfo, candidates: readonly Candidate[]): Unmarked[] {
  const standing = longestFirst(candidates);
  const evidence = documentEvidence(dataset, standing);
  const marked = new Set(resolve(dataset, document, candidates).map(placeOf));
  const groups = new Map<string, Unmarked>();
  for (const candidate of standing) {
    if (marked.has(placeOf(candidate))) continue;
    const readings = weighReadings(dataset, document, evidence, candidate);
    const [best, second] = readings;
    if (best === undefined) continue;
    const several = second !== undefined && best.sum - second.sum < margin;
    const doubt = several ? ({ is: "several" } as const) : doubtOf(candidate, best.reading, evidence.rivalled);
    const entities = readings.slice(0, several ? MOST_READINGS : 1).map(({ reading }) => reading.entity);
    const key = JSON.stringify([candidate.text, doubt, entities]);
    const before = groups.get(key);
    if (before === undefined && groups.size === MOST_UNMARKED) continue;
    groups.set(key, { text: candidate.text, count: (before?.count ?? 0) + 1, doubt, entities });
  }
  return [...groups.values()];
}

const placeOf = ({ block, start, end }: { block: number; start: number; end: number }): string => `${block}:${start}:${end}`;

function doubtOf({ cues }: Candidate, reading: Candidate["readings"][number], rivalled: ReadonlySet<string>): Doubt {
  const find = <Is extends Candidate["cues"][number]["is"]>(is: Is) =>
    cues.find((cue): cue is Extract<Candidate["cues"][number], { is: Is }> => cue.is === is);
  const blocked = find("blocked");
  if (blocked) return { is: "part of", name: blocked.by };
  const longer = find("longer name");
  if (longer) return { is: "longer name", word: longer.word };
  const elsewhere = cues.find((cue) => cue.is === "elsewhere" && cue.entity === reading.entity);
  if (elsewhere?.is === "elsewhere") return { is: "elsewhere", word: elsewhere.word };
  if (rivalled.has(reading.entity)) return { is: "another bearer" };
  if (reading.type === "surname" || reading.type === "given") return { is: "name alone" };
  return reading.weak ? { is: "everyday word" } : { is: "too unsure" };
}
