import type { CardView } from "./context/card-view.ts";
import { describe, type Occasion } from "./context/describe.ts";
import { type Here, hereView } from "./context/here.ts";
import { choiceOf, type LookedUp } from "./context/looked-up.ts";
import { type FindKnownWords, knownWordsFinder } from "./known-words/find.ts";
import { type KnownInBlock, knownInBlocks } from "./known-words/known-in-blocks.ts";
import { findCandidates } from "./mentions/find.ts";
import { lookUp } from "./mentions/look-up.ts";
import type { Block, Candidate, DocumentInfo, Mention } from "./mentions/mention.ts";
import { officeFinder } from "./mentions/office-cues.ts";
import { resolve } from "./mentions/resolve.ts";
import { type Unmarked, unmarked } from "./mentions/unmarked.ts";
import type { Dataset } from "./records/dataset.ts";
import type { Language } from "./records/language.ts";
import type { Passage } from "./said/passage.ts";
import { type SaidInBlock, saidInBlocks } from "./said/said-in-blocks.ts";
import { createSearch, type Found, type Search } from "./search/search.ts";

/** Everything that the extension does with text and records. It keeps no state of any document. */
export interface Engine extends Pick<Dataset, "catalogue" | "labels"> {
  findCandidates(blocks: readonly Block[]): Candidate[];
  resolve(document: DocumentInfo, candidates: readonly Candidate[]): Mention[];
  /** What `resolve` leaves out of these candidates, and why. */
  unmarked(document: DocumentInfo, candidates: readonly Candidate[]): Unmarked[];
  /** What the persons mentioned say in the blocks; see attribute. */
  said(document: DocumentInfo, blocks: readonly Block[], mentions: readonly Mention[]): SaidInBlock[];
  /** Quotations in the blocks that the dataset holds, as far as they had been said by the document's day. Rejects with DatasetError. */
  knownWords(document: DocumentInfo, blocks: readonly Block[], mentions: readonly Mention[]): Promise<KnownInBlock[]>;
  /** What the passages have an entity saying, and which statements they quote. Rejects with DatasetError. */
  here(document: DocumentInfo, passages: readonly Passage[], entity: string): Promise<Here>;
  /** Null: the dataset does not know the entity. Rejects with DatasetError if its record is damaged. */
  describe(entity: string, occasion: Occasion): Promise<CardView | null>;
  /** Whom or what words of a document mean, by its candidates; see lookUp. Rejects with DatasetError if a record is damaged. */
  lookUp(words: string, document: DocumentInfo, candidates: readonly Candidate[], language: Language): Promise<LookedUp>;
  /** Whom or what a reader may mean by what he types, the likeliest first. Rejects with DatasetError. */
  search(typed: string): Promise<readonly Found[]>;
}

/** The block of words that are looked up; those of documents are counted upwards. */
const pickedBlock = -1;

export function createEngine(dataset: Dataset): Engine {
  const findOffices = officeFinder(dataset.offices);
  const isPerson = (entity: string): boolean => dataset.facts(entity)?.kind === "person";
  let finder: FindKnownWords | null = null;
  /** Prepared on first need: most pages' engines are asked for names alone. */
  const findKnownWords = async (): Promise<FindKnownWords> => (finder ??= knownWordsFinder(await dataset.phrases()));
  let search: Search | null = null;
  return {
    findCandidates: (blocks) => findCandidates(dataset, findOffices, blocks),
    resolve: (document, candidates) => resolve(dataset, document, candidates),
    unmarked: (document, candidates) => unmarked(dataset, document, candidates),
    said: (document, blocks, mentions) => saidInBlocks(dataset, document, blocks, mentions),
    async knownWords(document, blocks, mentions) {
      const said = saidInBlocks(dataset, document, blocks, mentions);
      return knownInBlocks(await findKnownWords(), blocks, document.asOf, said, isPerson);
    },
    async here(document, passages, entity) {
      const persons = passages.flatMap(({ id, persons }) => persons.map((person) => ({ ...person, block: id, kind: "person" as const })));
      const said = saidInBlocks(dataset, document, passages, persons);
      return hereView(passages, said, knownInBlocks(await findKnownWords(), passages, document.asOf, said, isPerson), entity);
    },
    catalogue: dataset.catalogue,
    labels: dataset.labels,
    async describe(entity, occasion) {
      const dossier = await dataset.record(entity);
      return dossier === null ? null : describe(dossier, occasion);
    },
    async lookUp(words, document, candidates, language) {
      const picked = findCandidates(dataset, findOffices, [{ id: pickedBlock, text: words, lang: document.language }]);
      const { entities, sure } = lookUp(dataset, document, candidates, picked);
      const [first] = entities;
      if (first === undefined) return { entity: "", kind: null, answer: { is: "unknown", words } };
      if (sure) return { entity: first, kind: dataset.facts(first)?.kind ?? null, answer: null };
      const occasion: Occasion = { asOf: { day: document.asOf, origin: "today" }, mentioned: [], language };
      const dossiers = await Promise.all(entities.map(dataset.record));
      const choices = dossiers.flatMap((dossier) => (dossier === null ? [] : [choiceOf(describe(dossier, occasion))]));
      return { entity: "", kind: null, answer: { is: "several", words, choices } };
    },
    async search(typed) {
      search ??= createSearch(dataset.gazetteer, await dataset.everyLabel());
      return search(typed);
    },
  };
}
