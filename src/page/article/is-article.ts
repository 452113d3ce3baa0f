import { declaredWorks } from "./structured-data.ts";

/**
 * Paragraphs looked at for the last rule. Uncapped, the rule takes 160 ms on a page of 10,000 paragraphs; an article shows
 * itself within its first 200.
 */
const paragraphsLookedAt = 200;

/** Letters from which a paragraph counts, and the sum from which a page is an article: the values of Readability's isProbablyReaderable. */
const leastLetters = 140;
const leastScore = 20;

/** The page's own containers of chrome and talk: paragraphs in them do not make an article. */
const unlikely =
  "nav, form, aside, dialog, footer, li, [role=navigation], [role=dialog], [class*=cookie i], [id*=cookie i], [class*=comment i], [id*=comment i]";

/**
 * Whether a document is an article: what the page declares (schema.org, Open Graph), then the amount of prose. Costs the
 * same whatever the size of the page. Sites declare `article` on anything that can be shared, so Open Graph's word needs some prose too.
 */
export function isArticle(document: Document): boolean {
  if (declaredWorks(document).some((work) => work.article)) return true;
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute("content");
  return proseScore(document) > (type === "article" ? leastScore / 4 : leastScore);
}

/** The sum over long, visible paragraphs of the root of what they hold beyond `leastLetters`, as Readability has it. */
function proseScore(document: Document): number {
  const paragraphs = document.getElementsByTagName("p");
  let score = 0;
  for (let i = 0; i < paragraphsLookedAt && i < paragraphs.length && score <= leastScore; i++) {
    const paragraph = paragraphs[i] as HTMLElement;
    const length = paragraph.textContent.trim().length;
    if (length < leastLetters || paragraph.closest(unlikely) !== null || !paragraph.checkVisibility()) continue;
    score += Math.sqrt(length - leastLetters);
  }
  return score;
}
