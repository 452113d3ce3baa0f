import { onPageChanged } from "../messages/page-state.ts";
import { onTabChanged, tabById } from "../platform/tabs.ts";
import { onPageChoiceChanged } from "../settings/page-choice.ts";
import { onSettingsChanged } from "../settings/store.ts";
import { askPage, look } from "./look.ts";
import type { Seen } from "./status.ts";

/**
 * Shows what is true of a tab, now and whenever it changes: the page, its address, a setting, from wherever it was changed.
 * `show` gets null where there is no such tab. Returns a function that looks again; looks never overlap, since each may start
 * the extension in the page.
 */
export function followTab(id: number, show: (seen: Seen | null) => void): () => void {
  let seen: Seen | null = null;
  let looking = false;
  let again = false;

  const tell = (now: Seen | null) => {
    seen = now;
    show(now);
  };
  const refresh = async () => {
    again = true;
    if (looking) return;
    looking = true;
    try {
      while (again) {
        again = false;
        const tab = await tabById(id);
        const known = tab && (await look(tab));
        // Shown before the page has answered; of the same page its last answer stands so long.
        tell(known && { ...known, page: seen?.tab.url === known.tab.url ? seen.page : "silent" });
        if (known) tell({ ...known, page: await askPage(known) });
      }
    } finally {
      looking = false;
    }
  };
  const refreshFor = (tab: number) => {
    if (tab === id) void refresh();
  };

  onSettingsChanged(() => void refresh());
  onPageChoiceChanged(refreshFor);
  onTabChanged(refreshFor);
  onPageChanged((tab, page) => {
    if (tab !== id || seen === null) return;
    tell({ ...seen, page });
  });
  void refresh();
  return () => void refresh();
}
