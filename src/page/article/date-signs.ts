import type { DatedText, DateSigns, DeclaredWork } from "../../core/published/date-signs.ts";
import { firstOf, headlineOf, isElsewhere, nearbyTexts } from "./nearby.ts";

/** How many of each sign are kept, and meta tags looked at: pages have a handful, and some dozens. */
const most = 30;
const metasRead = 200;

/** Longest texts and stamps kept, in units. */
const longest = 100;

/** Node.DOCUMENT_POSITION_PRECEDING. */
const preceding = 2;

/**
 * Gathers what a page says about its day. Costs the same whatever the page's size, but for finding elements by their names.
 * @param declared what the page declares of itself, see structured-data.ts.
 */
export function dateSigns(document: Document, declared: readonly DeclaredWork[]): DateSigns {
  const headline = headlineOf(document);
  const dated = (elements: ArrayLike<Element>): DatedText[] =>
    firstOf(elements, most)
      .filter((element) => !isElsewhere(element, headline))
      .map((element) => ({
        text: element.textContent.slice(0, longest),
        stamp: element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.getAttribute("title"),
        before: (headline.compareDocumentPosition(element) & preceding) > 0,
      }));
  return {
    lang: document.documentElement.lang,
    address: document.URL,
    title: document.title.slice(0, 500),
    declared: declared.slice(0, most),
    metas: firstOf(document.getElementsByTagName("meta"), metasRead)
      .map((meta) => ({ name: meta.getAttribute("property") ?? meta.name, content: meta.content }))
      .filter(({ content }) => content.length < longest && /\d{4}/.test(content))
      .slice(0, most),
    items: dated(document.querySelectorAll("[itemprop~=datePublished], abbr.published")),
    nearby: nearbyTexts(document, headline).slice(0, most),
    times: dated(document.getElementsByTagName("time")),
  };
}
