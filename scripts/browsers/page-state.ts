import type { ToPage } from "../../src/messages/protocol.ts";
import type { Driver } from "./driver.ts";

/** What a page's content script says of itself to the extension's own pages. */
export type PageAnswer = ToPage["pageState"]["result"];

/** Asks the top frame of the tab that is in front; null where no script of the extension runs. */
export function frontPageState(driver: Driver): Promise<PageAnswer | null> {
  return driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return null;
    const answer: { result: PageAnswer } | undefined = await chrome.tabs
      .sendMessage(tab.id, { name: "pageState", params: {} }, { frameId: 0 })
      .catch(() => undefined);
    return answer?.result ?? null;
  });
}
