import type { Block, DocumentInfo, Mention } from "../mentions/mention.ts";
import type { Dataset } from "../records/dataset.ts";
import type { Language } from "../records/language.ts";
import { attribute } from "./attribute.ts";
import type { Said, Speaker } from "./said.ts";

/** What is asked of a mention; those of other kinds are passed over. */
type MentionOfPerson = Pick<Mention, "block" | "start" | "end" | "entity" | "kind">;

/** What a person says, in one of the document's blocks. */
export interface SaidInBlock extends Said {
  readonly block: number;
}

/**
 * What the persons mentioned say, in the order of the blocks, which is that of the document. Empty where the document is in none of our
 * languages: its verbs are unknown.
 */
export function saidInBlocks(
  dataset: Dataset,
  document: DocumentInfo,
  blocks: readonly Block[],
  mentions: readonly MentionOfPerson[],
): SaidInBlock[] {
  if (document.language === null) return [];
  const speakers = new Map<number, Speaker[]>(blocks.map(({ id }) => [id, []]));
  for (const mention of mentions) if (mention.kind === "person") speakers.get(mention.block)?.push(speakerOf(dataset, mention));
  let goingOn: string | null = null;
  return blocks.flatMap(({ id, text }) => {
    const own = (speakers.get(id) ?? []).sort((a, b) => a.start - b.start);
    const said = attribute(text, own, languageOf(text), goingOn);
    goingOn = leftOpen(text, said.at(-1));
    return said.map((each) => ({ ...each, block: id }));
  });
}

/** Whose quotation is not closed at the block's end: each paragraph of a long speech opens with a mark, and only the last one closes. */
function leftOpen(text: string, last: Said | undefined): string | null {
  if (!last?.direct || last.end !== text.trimEnd().length) return null;
  return /[”“»"’]/.test(text[last.end - 1] as string) ? null : last.entity;
}

function speakerOf(dataset: Dataset, { start, end, entity }: MentionOfPerson): Speaker {
  const facts = dataset.facts(entity);
  return { start, end, entity, name: facts?.name ?? "", gender: facts?.gender };
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
