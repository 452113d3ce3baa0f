import type { CardView, StatementView } from "../core/context/card-view.ts";
import type { Source } from "../core/records/source.ts";

/** Every source of a card once, by address, in the order in which the card names them; a source's number is its place, from 1. */
export function listSources(view: CardView): Source[] {
  const { offices, statements } = view;
  const all = [
    ...offices.now.flatMap(({ sources }) => sources),
    ...view.description.sources,
    ...view.positions.flatMap(({ sources }) => sources),
    ...(view.recognised?.sources ?? []),
    ...view.holders.flatMap(({ sources }) => sources),
    ...view.facts.flatMap(({ sources }) => sources),
    ...offices.earlier.flatMap(({ sources }) => sources),
    ...view.earlierFacts.flatMap(({ sources }) => sources),
    ...[statements.before, statements.aboutSameTime, statements.reportedHere, statements.since]
      .flat()
      .flatMap((s: StatementView) => s.sources),
  ];
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
