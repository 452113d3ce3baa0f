import type { Block } from "../../src/core/mentions/mention.ts";
import type { DateSigns } from "../../src/core/published/date-signs.ts";
import type { Language } from "../../src/core/records/text.ts";
import { today } from "../../src/core/records/today.ts";
import { sampleOf, toMessage } from "../../src/page/annotate.ts";
import { dateSigns } from "../../src/page/article/date-signs.ts";
import { isArticle } from "../../src/page/article/is-article.ts";
import { languageOf } from "../../src/page/article/language.ts";
import { declaredWorks } from "../../src/page/article/structured-data.ts";
import { readBlocks } from "../../src/page/blocks.ts";
import { articleScope } from "../../src/page/scope.ts";

/** What the page's side of the extension knows of a document before it asks the engine. */
export interface PageReading {
  readonly article: boolean;
  readonly signs: DateSigns;
  readonly today: string;
  readonly language: Language | null;
  readonly title: string;
  /** Empty where the page is no article: the extension reads none there. */
  readonly blocks: readonly Block[];
}

/** Reads the document that it is evaluated in, by the code that runs in the reader's pages. */
export function readPage(): PageReading {
  const article = isArticle(document);
  const read = Array.from(readBlocks(articleScope(document), new Set()));
  return {
    article,
    signs: dateSigns(document, declaredWorks(document)),
    today: today(),
    language: languageOf(sampleOf(read), document.documentElement.lang || null),
    title: document.title.slice(0, 500),
    blocks: article ? read.map((block, i) => toMessage(i, block)) : [],
  };
}
