/** Reads what a page says of itself in JSON-LD (https://schema.org). Untrusted: bounded, never thrown over. */

/** A declared article: the fields that we read, as the page has them. */
export interface DeclaredArticle {
  readonly type: string;
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly inLanguage: string | null;
}

const articleTypes =
  /^(NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|AskPublicNewsArticle|ReviewNewsArticle|BlogPosting|LiveBlogPosting|Report|SpeechArticle|AdvertiserContentArticle)$/;

/** Scripts read, their size in UTF-16 units, and how deep and wide a graph is followed: a page's own data are far below each. */
const scriptsRead = 20;
const longestScript = 500_000;
const nodesVisited = 2_000;

/** The first article that the page's JSON-LD declares; null where there is none or it cannot be read. */
export function declaredArticle(document: Document): DeclaredArticle | null {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let i = 0; i < scripts.length && i < scriptsRead; i++) {
    const found = findArticle(parseSloppily(scripts[i]?.textContent ?? ""));
    if (found !== null) return found;
  }
  return null;
}

/** Publishing systems leave raw line breaks in strings, comment marks around the whole, and a comma before a bracket. */
function parseSloppily(source: string): unknown {
  if (source.length > longestScript) return null;
  const text = source.replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(-->|(\/\/|\/\*)?\s*\]\]>\s*(\*\/)?)\s*$/g, "");
  for (const attempt of [text, text.replace(/[\n\r\t]+/g, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more forgiving; after the last the page has declared nothing.
    }
  }
  return null;
}

/** Breadth first through arrays, `@graph`, `mainEntity` and `mainEntityOfPage`. */
function findArticle(root: unknown): DeclaredArticle | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < nodesVisited; i++) {
    const node = queue[i];
    if (Array.isArray(node)) {
      for (const item of node.slice(0, nodesVisited)) queue.push(item);
    } else if (typeof node === "object" && node !== null) {
      const record = node as Record<string, unknown>;
      const type = [record["@type"]]
        .flat()
        .find((name): name is string => typeof name === "string" && articleTypes.test(name.replace(/^.*[/#:]/, "")));
      if (type !== undefined) {
        return {
          type,
          headline: asText(record.headline ?? record.name),
          datePublished: asText(record.datePublished),
          dateModified: asText(record.dateModified),
          inLanguage: asText(record.inLanguage),
        };
      }
      queue.push(record["@graph"], record.mainEntity, record.mainEntityOfPage);
    }
  }
  return null;
}

const asText = (value: unknown): string | null => {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.length < 500 ? first : null;
};
