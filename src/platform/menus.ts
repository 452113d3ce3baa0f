import { browser } from "./browser.ts";

/** What the reader picked in a page when he chose an item. */
export interface Picked {
  readonly words: string;
  readonly tab: number;
  readonly frame: number;
}

const webPages = ["http://*/*", "https://*/*"];

/**
 * Puts one item into the context menu of selected text in web pages, under a title in which `%s` stands for the text, or gives it a
 * new title. Does nothing in Firefox for Android, which has no context menus; nor do the others here.
 */
export async function showSelectionItem(id: string, title: string): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  // Two callers at once find the item there already; that error must be read to be forgiven.
  browser.contextMenus.create({ id, title, contexts: ["selection"], documentUrlPatterns: webPages }, () => browser.runtime.lastError);
}

/** Calls `chosen` when the reader chooses that item. To be called while the background's script is first run. */
export function onSelectionItem(id: string, chosen: (picked: Picked) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId === id && tab?.id !== undefined && selectionText) chosen({ words: selectionText, tab: tab.id, frame: frameId ?? 0 });
  });
}
