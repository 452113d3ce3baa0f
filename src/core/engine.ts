import type { CardView } from "./context/card-view.ts";
import { describe, type Occasion } from "./context/describe.ts";
import { findCandidates } from "./mentions/find.ts";
import type { Block, Candidate, DocumentInfo, Mention } from "./mentions/mention.ts";
import { officeFinder } from "./mentions/office-cues.ts";
import { resolve } from "./mentions/resolve.ts";
import { type Unmarked, unmarked } from "./mentions/unmarked.ts";
import type { Dataset } from "./records/dataset.ts";
import { type SaidInBlock, saidInBlocks } from "./said/said-in-blocks.ts";

/** Everything that the extension does with text and records. It keeps no state of any document. */
export interface Engine extends Pick<Dataset, "catalogue" | "labels"> {
  findCandidates(blocks: readonly Block[]): Candidate[];
  resolve(document: DocumentInfo, candidates: readonly Candidate[]): Mention[];
  /** What `resolve` leaves out of these candidates, and why. */
  unmarked(document: DocumentInfo, candidates: readonly Candidate[]): Unmarked[];
  /** What the persons mentioned say in the blocks; see attribute. */
  said(document: DocumentInfo, blocks: readonly Block[], mentions: readonly Mention[]): SaidInBlock[];
  /** Null: the dataset does not know the entity. Rejects with DatasetError if its record is damaged. */
  describe(entity: string, occasion: Occasion): Promise<CardView | null>;
}

export function createEngine(dataset: Dataset): Engine {
  const findOffices = officeFinder(dataset.offices);
  return {
    findCandidates: (blocks) => findCandidates(dataset, findOffices, blocks),
    resolve: (document, candidates) => resolve(dataset, document, candidates),
    unmarked: (document, candidates) => unmarked(dataset, document, candidates),
    said: (document, blocks, mentions) => saidInBlocks(dataset, document, blocks, mentions),
    catalogue: dataset.catalogue,
    labels: dataset.labels,
    async describe(entity, occasion) {
      const dossier = await dataset.record(entity);
      return dossier === null ? null : describe(dossier, occasion);
    },
  };
}
