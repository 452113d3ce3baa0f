/** In storage a site's rule is an item of its own: browsers settle conflicts between devices by whole items. */
const prefix = "site:";

/**
 * The site that a page belongs to, as the popup shows it and rules name it: its host without a leading `www.`, without port.
 * Null for addresses that are no web page's.
 */
export function siteOf(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^www\.(?=.)/, "") || null;
}

export const siteKey = (site: string): string => prefix + site;

/** The site that a stored key is about; null for keys of other settings. */
export const siteOfKey = (key: string): string | null =>
  key.startsWith(prefix) && key.length > prefix.length ? key.slice(prefix.length) : null;

/** Does a stored key tell of a site that the reader reads? A site's rule does, and so does what holds on one site alone (`…@host`). */
export const namesSite = (key: string): boolean => siteOfKey(key) !== null || key.includes("@");
