/** Which mentions are painted: all, the first of its entity in each section, or the first in the article. */
export type MarksShown = "every" | "first in section" | "first in article";

/**
 * The indices of the mentions to paint, given in document order with the section that each stands in.
 * Sections lie between headings; an article without headings is one section.
 */
export function chooseShown(mentions: readonly { readonly entity: string; readonly section: number }[], shown: MarksShown): Set<number> {
  const seen = new Set<string>();
  const chosen = new Set<number>();
  mentions.forEach(({ entity, section }, i) => {
    const key = shown === "first in section" ? `${section} ${entity}` : entity;
    if (shown !== "every" && seen.has(key)) return;
    seen.add(key);
    chosen.add(i);
  });
  return chosen;
}
