import { browser } from "./browser.ts";

/** Every site that the manifest asks for. */
export const allSites: readonly string[] = ["http://*/*", "https://*/*"];

/** All addresses of one host, as the permissions API wants them; null for an address that no extension of this kind may read. */
export function hostPattern(url: string): string | null {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** May this extension read pages of all these? Readers can take that from it in both browsers' extension settings. */
export const mayRead = (patterns: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...patterns] });

/** The browser asks the reader. Only from a click or key press, with nothing awaited before it (Firefox refuses otherwise). */
export const askToRead = (patterns: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...patterns] });
