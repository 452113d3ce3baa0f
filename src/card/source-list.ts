import type { CardView } from "../core/context/card-view.ts";
import type { Source } from "../core/records/source.ts";

/**
 * The sources of a card's facts, each once, in the order in which the card names them: a source's number is its place, from 1.
 * Those of statements are not among them, since a statement shows its own in full.
 */
export function listSources(view: CardView): Source[] {
  const facts = [
    ...view.offices.now,
    view.description,
    ...view.outcome,
    ...view.positions,
    ...(view.recognised ? [view.recognised] : []),
    ...view.holders,
    ...view.facts,
    ...view.offices.earlier,
    ...view.earlierFacts,
  ];
  return [...new Map(facts.flatMap(({ sources }) => sources).map((source) => [source.url, source])).values()];
}
