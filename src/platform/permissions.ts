import { browser } from "./browser.ts";

/** All addresses of one host, as the permissions API wants them; null for an address that no extension may read. */
export function hostPattern(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** May this extension read pages of the host? Readers can take that from it in both browsers' extension settings. */
export const mayRead = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** The browser asks the reader. Only from a click or key press, with nothing awaited before it (Firefox refuses otherwise). */
export const askToRead = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });
