import type { Dataset } from "../records/dataset.ts";
import { documentEvidence } from "./document-evidence.ts";
import type { Candidate, DocumentInfo } from "./mention.ts";
import { longestFirst } from "./overlaps.ts";
import { resolve, weighReadings } from "./resolve.ts";

/** Whom or what a reader may mean by words that he picked. */
export interface Meant {
  /** Each once, in the order of the words and the likeliest first; at most MOST_MEANT. */
  readonly entities: readonly string[];
  /** There is one, and the document leaves no doubt about it. */
  readonly sure: boolean;
}

/** Whoever picked a paragraph wanted no list of all that is in it. */
export const MOST_MEANT = 6;

/**
 * Looks up words of a document by what the document says elsewhere. Unlike `resolve` it does not abstain: asked in so many words,
 * it names all that could be meant, but for names that a record calls another's.
 * @param picked the candidates in the words alone, of a block that `candidates` do not name.
 */
export function lookUp(dataset: Dataset, document: DocumentInfo, candidates: readonly Candidate[], picked: readonly Candidate[]): Meant {
  const all = [...candidates, ...picked];
  const mentions = resolve(dataset, document, all);
  const evidence = documentEvidence(dataset, longestFirst(all));
  const textAt = new Map(all.map((each) => [placeOf(each), each.text]));
  const entities = new Set<string>();
  let sure = true;
  for (const candidate of longestFirst(picked)) {
    if (candidate.cues.some(({ is }) => is === "blocked")) continue;
    // What stands beside the name in the document decides, and the picked words lack that.
    const decided = mentions.filter((mention) => textAt.get(placeOf(mention)) === candidate.text).map(({ entity }) => entity);
    if (decided.length === 0) sure = false;
    const read = weighReadings(dataset, document, evidence, candidate).map(({ reading }) => reading.entity);
    for (const entity of decided.length > 0 ? decided : read) entities.add(entity);
  }
  return { entities: [...entities].slice(0, MOST_MEANT), sure: sure && entities.size === 1 };
}

const placeOf = ({ block, start }: { block: number; start: number }): string => `${block}:${start}`;
