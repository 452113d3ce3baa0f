/** Elements that sites put an article into, the most telling first. */
const containers = "[itemprop=articleBody], article, main, [role=main]";

/** Paragraphs compared to find the container; an article shows itself within its first 200. */
const paragraphsLookedAt = 200;

/**
 * The element whose text is read: the outermost container of the article, headline included, that holds at least half of the
 * page's paragraph text; the body where none does.
 */
export function articleScope(document: Document): Element {
  const paragraphs = Array.from(document.getElementsByTagName("p")).slice(0, paragraphsLookedAt);
  let total = 0;
  const held = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    const length = paragraph.textContent.length;
    total += length;
    for (let at = paragraph.closest(containers); at !== null; at = at.parentElement?.closest(containers) ?? null)
      held.set(at, (held.get(at) ?? 0) + length);
  }
  const enough = [...held].filter(([, length]) => length * 2 >= total).map(([element]) => element);
  return (
    enough.find((element) => !enough.some((other) => other !== element && other.contains(element))) ??
    document.body ??
    document.documentElement
  );
}
