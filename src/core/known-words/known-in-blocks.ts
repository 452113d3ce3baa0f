import type { Block } from "../mentions/mention.ts";
import type { Day } from "../records/date.ts";
import type { SaidInBlock } from "../said/said-in-blocks.ts";
import type { FindKnownWords, KnownWords } from "./find.ts";

/** A quotation that the dataset holds, in one of the document's blocks. */
export interface KnownInBlock extends KnownWords {
  readonly block: number;
}

/**
 * The known words in each block, in the order of the blocks. Where the text itself gives a quotation to another known person, the
 * words only happen to be the same.
 *
 * @param said what the persons mentioned say in these blocks.
 * @param isPerson whether an id is a person's: the words of an organisation are said by persons.
 */
export function knownInBlocks(
  find: FindKnownWords,
  blocks: readonly Pick<Block, "id" | "text">[],
  day: Day,
  said: readonly SaidInBlock[],
  isPerson: (entity: string) => boolean,
): KnownInBlock[] {
  return blocks.flatMap(({ id, text }) =>
    find(text, day)
      .filter(({ start, end, statement }) => {
        const speaker = statement.slice(0, statement.indexOf("/"));
        const saying = said.find((one) => one.block === id && one.direct && one.start < end && start < one.end);
        return saying === undefined || saying.entity === speaker || !isPerson(speaker);
      })
      .map((known) => ({ ...known, block: id })),
  );
}
