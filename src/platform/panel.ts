import { browser } from "./browser.ts";

/** The panel's page. Beside the page it follows the tab in front; in a tab of its own it is about the one in its address. */
const page = "panel.html";

/** Chromium's API, which webextension-polyfill does not type; Firefox has none. */
const sidePanel = (): typeof chrome.sidePanel | undefined => (globalThis as { chrome?: typeof chrome }).chrome?.sidePanel;

/**
 * Opens the panel beside the page: Chromium's side panel, Firefox's sidebar. Only from a click or key press, with nothing awaited before
 * it. False where the browser has neither (Firefox for Android), or would not: Firefox opens its sidebar for a click in our own pages,
 * never for one in a web page.
 */
export async function openBeside(tab: number): Promise<boolean> {
  try {
    const beside = sidePanel();
    // Firefox for Android has no sidebar.
    if (beside === undefined && browser.sidebarAction?.open === undefined) return false;
    await (beside === undefined ? browser.sidebarAction.open() : beside.open({ tabId: tab }));
    return true;
  } catch {
    return false;
  }
}

/** Opens the panel in a tab next to the one that it is about, or brings the one to the front that is already there. */
export async function openInTab(about: number): Promise<void> {
  const url = browser.runtime.getURL(`${page}?tab=${about}`);
  const tabs = await browser.tabs.query({});
  const there = tabs.find((tab) => tab.url === url);
  if (there?.id !== undefined) return bringToFront(there.id);
  const beside = tabs.find((tab) => tab.id === about);
  await browser.tabs.create({ url, ...(beside?.windowId === undefined ? {} : { windowId: beside.windowId, index: beside.index + 1 }) });
}

/** Shows a tab, where it still is. */
export async function bringToFront(tab: number): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => null);
}
