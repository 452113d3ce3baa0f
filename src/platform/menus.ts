import { browser } from "./browser.ts";

/** An item of the browser's context menus. */
export interface MenuItem {
  readonly id: string;
  /** `%s` stands for the selected text. */
  readonly title: string;
  /** `selection`: of selected text in web pages; `icon`: of the toolbar icon. */
  readonly in: "selection" | "icon";
}

/** What the reader chose, and where. */
export interface Picked {
  readonly item: string;
  readonly tab: number;
  readonly url: string;
  readonly frame: number;
  /** The selected words; empty where none are. */
  readonly words: string;
}

const webPages = ["http://*/*", "https://*/*"];

/**
 * Puts exactly these items into the context menus. Does nothing in Firefox for Android, which has none; nor does the other function
 * here.
 */
export async function showItems(items: readonly MenuItem[]): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  for (const { id, title, in: place } of items) {
    const where =
      place === "selection" ? { contexts: ["selection" as const], documentUrlPatterns: webPages } : { contexts: ["action" as const] };
    // Two callers at once find the item there already; that error must be read to be forgiven.
    browser.contextMenus.create({ id, title, ...where }, () => browser.runtime.lastError);
  }
}

/** Calls `chosen` when the reader chooses an item. To be called while the background's script is first run. */
export function onItem(chosen: (picked: Picked) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = "", frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    chosen({ item: String(menuItemId), tab: tab.id, url: tab.url ?? "", frame: frameId, words: selectionText });
  });
}
