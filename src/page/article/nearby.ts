import type { NearbyText } from "../../core/published/date-signs.ts";

/** Text walked through after and before the headline, and the longest text that is taken for a byline, all in UTF-16 units. */
const after = 600;
const before = 400;
const longestByline = 80;

/** Nodes walked through on each side: hidden menus can have thousands. */
const nodesWalked = 500;

/** Headings of each rank that are compared with the title. */
const headingsCompared = 20;

/** Where other things than this article are dated. */
const elsewhere =
  "nav, form, figure, blockquote, tr:has(th), .widget, aside:not([class*=meta i]), [class*=teaser i]:not([class*=meta i]), [class*=today i], [class*=comment i], [id*=comment i], [class*=related i], [class*=sidebar i], [class*=recommend i], [class*=popular i]";

/** Marks the day of a change. Themes call the only day "updated" too, so that counts only beside one called "published". */
const changed = "[itemprop~=dateModified], .published ~ .updated";

/** What holds the headline too is this article whatever it is called: sites say on the body that they have a sidebar. */
export const isElsewhere = (element: Element, headline: Element): boolean => element.closest(elsewhere)?.contains(headline) === false;

/** Short texts with figures by the headline, the nearest first: after it and in it as far as a byline may stand, then before it. */
export function nearbyTexts(document: Document, headline: Element): NearbyText[] {
  return [false, true].flatMap((back) => {
    const found: { -readonly [Field in keyof NearbyText]: NearbyText[Field] }[] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    walker.currentNode = headline;
    let left = back ? before : after;
    let label = "";
    for (let i = 0; i < nodesWalked && left > 0; i++) {
      const node = (back ? walker.previousNode() : walker.nextNode()) as Text | null;
      const parent = node?.parentElement;
      if (!parent) break;
      const text = node.data.replace(/\s+/g, " ").trim();
      if (!text || !parent.checkVisibility()) continue;
      left -= text.length;
      const stamp = parent.closest("time")?.getAttribute("datetime") ?? null;
      const last = found.at(-1);
      const short = text.length < 30 ? text : "";
      if (back && last) last.label ||= short;
      if (/\d/.test(text + stamp) && isByline(text, parent, headline))
        found.push({ text, stamp, label, before: back, changed: parent.closest(changed) !== null });
      label = back ? "" : short;
    }
    return found;
  });
}

/** Short, nor the headline's own words, nor part of a paragraph of prose or of a link to something else. */
const isByline = (text: string, parent: Element, headline: Element): boolean =>
  text.length <= (headline.contains(parent) ? 30 : longestByline) &&
  (parent.closest("p")?.textContent.length ?? 0) < 120 &&
  (parent.closest("a")?.textContent.length ?? 0) < 40 &&
  !isElsewhere(parent, headline);

/** The heading that the page's title repeats most of; else the first of the highest rank; the document element where there is none. */
export function headlineOf(document: Document): Element {
  const titles = letters(`${document.title} ${document.head?.querySelector('[property="og:title"]')?.getAttribute("content")}`);
  let headline = document.querySelector("h1") ?? document.documentElement;
  let longest = 7;
  for (const tag of ["h1", "h2", "h3"]) {
    for (const heading of firstOf(document.getElementsByTagName(tag), headingsCompared)) {
      const text = letters(heading.textContent);
      if (text.length > longest && titles.includes(text)) {
        headline = heading as HTMLElement;
        longest = text.length;
      }
    }
  }
  return headline;
}

/** A page may have tens of thousands: only those that are looked at are fetched. */
export const firstOf = <T>(list: ArrayLike<T>, most: number): T[] => Array.prototype.slice.call(list, 0, most);

const letters = (text: string): string => text.slice(0, 500).replace(/[^\p{L}\p{N}]+/gu, "");
