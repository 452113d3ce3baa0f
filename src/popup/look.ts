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
export function patternsFor(tab: Tab): readonly string[] {
  const pattern = tab.url === null ? null : hostPattern(tab.url);
  return pattern === null ? allSites : [pattern];
}

/** What the browser and the settings say of a tab; the page itself is not asked, since a busy one may take its time. */
export async function look(tab: Tab): Promise<Omit<Seen, "page">> {
  const [settings, choice, allowed] = await Promise.all([readSettings(), readPageChoice(tab.id, tab.url ?? ""), mayRead(patternsFor(tab))]);
  return { tab, settings, choice, allowed };
}

/** What the page itself says. Starts the extension in a page that was open before it was installed or allowed. */
export async function askPage({ tab, allowed }: Pick<Seen, "tab" | "allowed">): Promise<Seen["page"]> {
  const told = await askPageState(tab.id);
  if (told !== null) return told;
  if (!allowed || tab.loading) return "silent";
  try {
    await startInTab(tab.id);
  } catch {
    // The browser keeps extensions out, whatever its permissions say: its add-on store, its viewer of PDF files.
    return "closed";
  }
  return (await askPageState(tab.id)) ?? "silent";
}
