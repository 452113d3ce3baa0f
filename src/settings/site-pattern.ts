import { siteOf } from "./site.ts";

/**
 * Sites as a reader lists them: `example.org` (with and without `www.`), `*.example.org` (and all below it), each perhaps with the
 * beginning of a path, `example.org/sport`.
 */

/** Keys of settings have 300 characters, and a prefix. */
const longest = 280;

/** The pattern that a reader means by a line: an address is one too. Null for what names no site. */
export function patternOf(line: string): string | null {
  const [, wide = "", rest = ""] = /^(?:[a-z]+:\/\/)?(\*\.)?(.*?)(?:\/\*)?$/i.exec(line.trim()) ?? [];
  const url = URL.parse(`http://${rest}`);
  const site = url && siteOf(url.href);
  if (!url || !site || url.username !== "" || /[\s*]/.test(rest)) return null;
  const path = url.pathname.replace(/\/+$/, "");
  const pattern = wide + site + path;
  // A single word without a dot is rather a slip than a site, but for the reader's own machine.
  return pattern.length <= longest && (site.includes(".") || site === "localhost" || site.startsWith("[")) ? pattern : null;
}

/** Does the page belong to what the pattern means? */
export function matches(pattern: string, url: string): boolean {
  const site = siteOf(url);
  if (site === null) return false;
  const [, wide, host = "", path = ""] = /^(\*\.)?([^/]*)(.*)$/s.exec(pattern) ?? [];
  if (site !== host && !(wide && site.endsWith(`.${host}`))) return false;
  const own = new URL(url).pathname;
  return path === "" || own === path || own.startsWith(`${path}/`);
}
