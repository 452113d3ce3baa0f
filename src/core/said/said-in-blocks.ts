import type { Block, DocumentInfo, Mention } from "../mentions/mention.ts";
import type { Dataset } from "../records/dataset.ts";
import type { Language } from "../records/language.ts";
import { attribute } from "./attribute.ts";
import type { Said, Speaker } from "./said.ts";

/** What a person says, in one of the document's blocks. */
export interface SaidInBlock extends Said {
  readonly block: number;
}

/**
 * What the persons mentioned say in each block by itself, in the order of the blocks. Empty where the document is in none of our
 * languages: its verbs are unknown.
 */
export function saidInBlocks(
  dataset: Dataset,
  document: DocumentInfo,
  blocks: readonly Block[],
  mentions: readonly Mention[],
): SaidInBlock[] {
  if (document.language === null) return [];
  const speakers = new Map<number, Speaker[]>(blocks.map(({ id }) => [id, []]));
  for (const { block, start, end, entity, kind } of mentions)
    if (kind === "person") speakers.get(block)?.push({ start, end, entity, gender: dataset.facts(entity)?.gender });
  return blocks.flatMap(({ id, text }) => {
    const own = (speakers.get(id) ?? []).sort((a, b) => a.start - b.start);
    return own.length === 0 ? [] : attribute(text, own, languageOf(text)).map((said) => ({ ...said, block: id }));
  });
}

/** By the block's letters: pages quote other languages without saying so. */
function languageOf(text: string): Language {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  const georgian = count(/[\u10d0-\u10ff]/g);
  const cyrillic = count(/[\u0400-\u04ff]/g);
  const latin = count(/[a-z]/gi);
  if (georgian > latin && georgian > cyrillic) return "ka";
  return cyrillic > latin ? "ru" : "en";
}
