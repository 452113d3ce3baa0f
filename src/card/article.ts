import type { Here, PlaceInText } from "../core/context/here.ts";
import { rangeOf } from "../page/blocks.ts";
import type { CardNeeds } from "../page/card-slot.ts";
import { passagesFor } from "../page/passages.ts";

/** What the article itself says of an entity. Null: nothing that the card could show. Never rejects. */
export async function askArticle({ annotation, askHere }: CardNeeds, entity: string): Promise<Here | null> {
  const passages = passagesFor(entity, annotation.blocks(), annotation.mentions());
  return passages.length === 0 ? null : askHere(annotation.info(), passages, entity);
}

/** Goes to a place in the article; stays where the reader is if the page has changed there. */
export function goTo({ annotation, jump }: CardNeeds, { block, start, end }: PlaceInText): void {
  const there = annotation.blocks().get(block);
  const range = there === undefined ? null : rangeOf(there, start, end);
  if (range !== null) jump.go(range);
}
