import type { SiteList } from "./schema.ts";

/** In storage a site in a list is an item of its own: browsers settle conflicts between devices by whole items. */
const prefixes: Readonly<Record<SiteList, string>> = { off: "site:", only: "only:" };

/**
 * The site that a page belongs to, as the popup shows it: its host without a leading `www.`, without port.
 * Null for addresses that are no web page's.
 */
export function siteOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^www\.(?=.)/, "") || null;
}

export const siteKey = (list: SiteList, pattern: string): string => prefixes[list] + pattern;

/** The list and the pattern that a stored key is about; null for keys of other settings. */
export function siteOfKey(key: string): { readonly list: SiteList; readonly pattern: string } | null {
  for (const list of ["off", "only"] as const) {
    const prefix = prefixes[list];
    if (key.startsWith(prefix) && key.length > prefix.length) return { list, pattern: key.slice(prefix.length) };
  }
  return null;
}

/** Does a stored key tell of a site that the reader reads? A site in a list does, and so does what holds on one site alone (`…@host`). */
export const namesSite = (key: string): boolean => siteOfKey(key) !== null || key.includes("@");
