import type { Mention } from "../core/mentions/mention.ts";
import type { Passage } from "../core/said/passage.ts";
import { toMessage } from "./annotate.ts";
import type { TextBlock } from "./blocks.ts";

/** Units of text in all: 60,000 and back take 4 to 6 ms in both browsers. */
const mostUnits = 60_000;
const mostPassages = 400;

const quoting = /[“«„"‘]/;

/**
 * The pieces of an article in which an entity may be saying something, or a statement may be quoted: those that name it, and those
 * with quotation marks, in the document's order. Of a very long article those that name it go first.
 */
export function passagesFor(entity: string, blocks: ReadonlyMap<number, TextBlock>, mentions: readonly Mention[]): Passage[] {
  const all = [...blocks].map(([id, block]) => ({
    id,
    block,
    persons: mentions.filter((one) => one.block === id && one.kind === "person"),
  }));
  const names = ({ persons }: (typeof all)[number]): boolean => persons.some((person) => person.entity === entity);
  const chosen = new Set<number>();
  let units = 0;
  for (const each of [...all.filter(names), ...all.filter((one) => !names(one) && quoting.test(one.block.text))]) {
    if (chosen.size === mostPassages || units + each.block.text.length > mostUnits) break;
    chosen.add(each.id);
    units += each.block.text.length;
  }
  return all
    .filter(({ id }) => chosen.has(id))
    .map(({ id, block, persons }) => ({
      ...toMessage(id, block),
      persons: persons.map(({ start, end, entity: person }) => ({ start, end, entity: person })),
    }));
}
