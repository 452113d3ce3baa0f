import type { KnownInBlock } from "../known-words/known-in-blocks.ts";
import type { Block } from "../mentions/mention.ts";
import type { SaidInBlock } from "../said/said-in-blocks.ts";

/** A place in the document's blocks, UTF-16 code units of the block's text. */
export interface PlaceInText {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What the article has an entity saying. */
export interface SaidHere extends PlaceInText {
  /** The beginning of it, as the page has it; `cut` where there is more. */
  readonly text: string;
  readonly cut: boolean;
  /** In quotation marks, which the text holds; else told in the writer's words. */
  readonly direct: boolean;
}

/** A quotation of the article that is a statement's phrase. */
export interface QuotedHere extends PlaceInText {
  /** The statement's permanent id. */
  readonly statement: string;
  /** Word for word; else with small changes. */
  readonly exact: boolean;
  /** The first of the changes: null where one side has no such words. */
  readonly differs: KnownInBlock["differs"];
  /** The article leaves out the beginning or the end. */
  readonly shortened: boolean;
}

/** What the article itself holds for an entity's card. */
export interface Here {
  readonly said: readonly SaidHere[];
  readonly quoted: readonly QuotedHere[];
}

/** More is read at its place. */
export const MOST_SHOWN = 200;
const MOST_DIFFERENCES = 3;
/** Entries of each list: nobody reads more on a card. */
const MOST_LISTED = 40;

export function hereView(
  blocks: readonly Pick<Block, "id" | "text">[],
  said: readonly SaidInBlock[],
  known: readonly KnownInBlock[],
  entity: string,
): Here {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return {
    said: said
      .filter((each) => each.entity === entity)
      .slice(0, MOST_LISTED)
      .map(({ block, start, end, direct }) => {
        const text = (texts.get(block) ?? "").slice(start, end).replace(/\s+/g, " ");
        return { block, start, end, direct, text: shortened(text), cut: text.length > MOST_SHOWN };
      }),
    quoted: known.slice(0, MOST_LISTED).map(({ block, start, end, statement, match, differs, shortened }) => {
      return { block, start, end, statement, exact: match === "exact", differs: differs.slice(0, MOST_DIFFERENCES), shortened };
    }),
  };
}

/** Cut at a word. */
function shortened(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  const space = text.lastIndexOf(" ", MOST_SHOWN);
  return text.slice(0, space > 0 ? space : MOST_SHOWN).replace(/[\s,;:—–-]+$/u, "");
}
