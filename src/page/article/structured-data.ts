import type { DeclaredWork } from "../../core/published/date-signs.ts";

/** Reads what a page says of itself in JSON-LD (https://schema.org). Untrusted: bounded, never thrown over. */

/** A type, or several joined by commas. */
const articleTypes = /(Article|(?<!Job)Posting)(,|$)/;

/** Scripts read, their size in UTF-16 units, how many nodes are followed: a page's own data are far below each. */
const scriptsRead = 20;
const longestScript = 200_000;
const nodesVisited = 2_000;

/** The articles, and other things with a day of publication, that the page's JSON-LD declares. */
export function declaredWorks(document: Document): DeclaredWork[] {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json" i]')).slice(0, scriptsRead);
  return worksIn(scripts.map((script) => parseSloppily(script.textContent))).filter((work) => work.article || work.datePublished);
}

/**
 * Publishing systems leave comment marks around the whole, raw line breaks in strings, a comma before a bracket; and quotation marks
 * in a headline: then the fields that matter are read one by one.
 */
function parseSloppily(source: string): unknown {
  const text = /[[{][\s\S]*[\]}]/.exec(source.slice(0, longestScript))?.[0] ?? "";
  try {
    return JSON.parse(text.replace(/\s+/g, " ").replace(/,\s?([}\]])/g, "$1"));
  } catch {
    return Object.fromEntries(
      Array.from(text.matchAll(/"(@type|date\w+)"\s*:\s*"([^"]*)"/g), ([, name, value]) => [name, value]).reverse(),
    );
  }
}

/** Breadth first through arrays, `@graph`, `mainEntity` and `mainEntityOfPage`. */
function worksIn(queue: unknown[]): DeclaredWork[] {
  const works: DeclaredWork[] = [];
  for (let i = 0; i < queue.length && i < nodesVisited; i++) {
    const node = queue[i];
    if (Array.isArray(node)) {
      queue.push(...node.slice(0, nodesVisited));
    } else if (node instanceof Object) {
      const field = (name: string): unknown => (node as Record<string, unknown>)[name];
      const text = (name: string): string | null =>
        [field(name)]
          .flat()
          .filter((value) => typeof value === "string")
          .join()
          .slice(0, 300) || null;
      works.push({
        article: articleTypes.test(text("@type") ?? ""),
        headline: text("headline"),
        datePublished: text("datePublished"),
        dateModified: text("dateModified"),
      });
      queue.push(field("@graph"), field("mainEntity"), field("mainEntityOfPage"));
    }
  }
  return works;
}
