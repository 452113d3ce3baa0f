import { sendToTab } from "../messages/send.ts";
import { allTabs, onTabClosed } from "../platform/tabs.ts";
import { forgetMutes } from "./mutes.ts";
import { forgetTab, onPageChoiceChanged } from "./page-choice.ts";
import { onSettingsChanged } from "./store.ts";

/**
 * Tells open tabs at once when a setting or a page's choice changes, from wherever it was changed. To be called while the
 * background's script is first run, so that a change wakes a stopped background.
 */
export function tellTabsOfChanges(): void {
  onSettingsChanged(async () => {
    await Promise.all((await allTabs()).map((tab) => tellTab(tab.id)));
  });
  onPageChoiceChanged(tellTab);
  onTabClosed(async (tab) => {
    await Promise.all([forgetTab(tab), forgetMutes(tab)]);
  });
}

/** All frames; a tab without a script of ours is passed over. */
const tellTab = (tab: number): Promise<true | null> => sendToTab(tab, "rulesChanged", {}, null);
