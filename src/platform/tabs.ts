import { browser } from "./browser.ts";

export interface Tab {
  readonly id: number;
  /** Null where the browser hides it (its own pages, its add-on store) or the extension may not see it. */
  readonly url: string | null;
}

const seen = (tab: { id?: number; url?: string }): Tab | null => (tab.id === undefined ? null : { id: tab.id, url: tab.url ?? null });

/** Every open tab. */
export async function allTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(seen).filter((tab) => tab !== null);
}

/** The tab in front, in the window that the asking page belongs to. */
export async function frontTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? seen(tab) : null;
}

/** Null if it was closed. */
export async function tabById(id: number): Promise<Tab | null> {
  try {
    return seen(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

export const reloadTab = (id: number): Promise<void> => browser.tabs.reload(id);

export function onTabClosed(closed: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => closed(tab));
}
