import type { Annotated } from "../annotate/annotate.ts";
import type { JudgedDocument, JudgedSpan } from "./elevant.ts";
import type { Counts } from "./score.ts";

/** Counts against a set whose world is larger than the dataset. */
export interface ClosedWorld extends Counts {
  readonly wrongOnes: readonly { readonly mention: Annotated; readonly label: JudgedSpan }[];
  readonly missedOnes: readonly JudgedSpan[];
  /** Of the wrong ones those that name the label's entity on a span that overlaps it: "Arne Duncan" for "Education Secretary Arne Duncan". */
  readonly otherSpan: number;
  /** Mentions on text that the set says nothing about: neither right nor wrong. */
  readonly unjudged: readonly Annotated[];
}

/**
 * Only labels whose Wikidata item is in the dataset count as missed; a mention on a span that is labelled otherwise, or that
 * overlaps a label without being one, is wrong. Such sets leave a possessive out of a name and take an article in; our marks do
 * the opposite, and neither is held against a mention.
 *
 * @param wikidata from entity to item.
 */
export function scoreClosedWorld(
  document: JudgedDocument,
  mentions: readonly Annotated[],
  wikidata: ReadonlyMap<string, string>,
): ClosedWorld {
  const items = new Set(wikidata.values());
  const inside = mentions.filter((mention) => mention.start >= document.from && mention.end <= document.to);
  const labels = document.labels.filter((label) => label.start >= document.from && label.end <= document.to);
  const wrongOnes: { mention: Annotated; label: JudgedSpan }[] = [];
  const unjudged: Annotated[] = [];
  const found = new Set<JudgedSpan>();
  let right = 0;
  for (const mention of inside) {
    const item = wikidata.get(mention.entity);
    const match = labels.find((label) => label.wikidata === item && samePlace(document.text, label, mention));
    if (match !== undefined) {
      found.add(match);
      if (!match.optional) right++;
      continue;
    }
    const other = labels.find((label) => label.start < mention.end && label.end > mention.start && !label.optional);
    if (other === undefined) unjudged.push(mention);
    else wrongOnes.push({ mention, label: other });
  }
  const missedOnes = labels.filter((label) => label.wikidata !== null && items.has(label.wikidata) && !label.optional && !found.has(label));
  const otherSpan = wrongOnes.filter(({ mention, label }) => label.wikidata === wikidata.get(mention.entity)).length;
  return { right, wrong: wrongOnes.length, missed: missedOnes.length, wrongOnes, missedOnes, otherSpan, unjudged };
}

function samePlace(text: string, label: JudgedSpan, mention: Annotated): boolean {
  const labelled = text.slice(label.start, label.end).replace(/^the\s+/i, "");
  const marked = mention.text.replace(/[’']s?$/, "");
  return label.end - labelled.length === mention.start && label.end === mention.start + marked.length && labelled === marked;
}
