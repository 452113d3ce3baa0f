import type { Tabs } from "webextension-polyfill";
import { browser } from "./browser.ts";

export interface Tab {
  readonly id: number;
  /** Null where the browser hides it (its own pages, its add-on store) or the extension may not see it. */
  readonly url: string | null;
  /** Its document is not there yet as a whole. */
  readonly loading: boolean;
}

const seen = (tab: Tabs.Tab): Tab | null =>
  tab.id === undefined ? null : { id: tab.id, url: tab.url || null, loading: tab.status === "loading" };

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

/** Calls `changed` when a tab shows another address or has loaded. */
export function onTabChanged(changed: (tab: number) => void): void {
  browser.tabs.onUpdated.addListener((tab, { status, url }) => {
    if (status !== undefined || url !== undefined) changed(tab);
  });
}

/** Calls `changed` when another tab comes to the front, in any window. */
export function onFrontTabChanged(changed: () => void): void {
  browser.tabs.onActivated.addListener(() => changed());
}

export function onTabClosed(closed: (tab: number) => void): void {
  browser.tabs.onRemoved.addListener((tab) => closed(tab));
}

/** Shows one of the extension's own pages in a new tab, in front. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
