import { askPageState } from "../messages/page-state.ts";
import { allSites, hostPattern, mayRead } from "../platform/permissions.ts";
import { startInTab } from "../platform/scripting.ts";
import { frontTab, type Tab } from "../platform/tabs.ts";
import { readPageChoice } from "../settings/page-choice.ts";
import { readSettings } from "../settings/store.ts";
import type { Seen } from "./status.ts";

/** Id of the tab that a popup is about: the one named in its own address (`popup.html?tab=7`), else the one in front. */
export async function popupTab(ownAddress: string): Promise<number> {
  const named = new URL(ownAddress).searchParams.get("tab");
  return named === null ? ((await frontTab())?.id ?? noTab) : Number(named);
}

/** The browsers' own id for "none"; no tab has it. */
const noTab = -1;

/** The site patterns that the permissions API is asked about for a tab: its own, or all where its address is hidden. */
export const patternsFor = (tab: Tab): readonly string[] => {
  const pattern = tab.url === null ? null : hostPattern(tab.url);
  return pattern === null ? allSites : [pattern];
};

/** Everything that the popup tells of a tab, as it is now. Starts the extension in a page that was open before it was installed or allowed. */
export async function look(tab: Tab): Promise<Seen> {
  const [settings, choice, allowed, page] = await Promise.all([
    readSettings(),
    readPageChoice(tab.id, tab.url ?? ""),
    mayRead(patternsFor(tab)),
    askPageState(tab.id),
  ]);
  const started = page ?? (allowed && !tab.loading ? await start(tab.id) : "silent");
  return { tab, settings, choice, allowed, page: started };
}

/** `closed` where the browser keeps extensions out, whatever its permissions say: its add-on store, its viewer of PDF files. */
async function start(tab: number): Promise<Seen["page"]> {
  try {
    await startInTab(tab);
  } catch {
    return "closed";
  }
  return (await askPageState(tab)) ?? "silent";
}
