import type { ListedMention } from "../core/mentions/listed-mention.ts";
import { askMentions, onPageChanged } from "../messages/page-state.ts";
import { frontTab, onFrontTabChanged, onTabChanged, type Tab, tabById } from "../platform/tabs.ts";
import { askPage, look } from "../popup/look.ts";
import type { Seen } from "../popup/status.ts";
import { onPageChoiceChanged } from "../settings/page-choice.ts";
import { onSettingsChanged } from "../settings/store.ts";

/** The page that the panel is about. */
export interface PageView {
  readonly seen: Seen;
  /** In the order of its text. */
  readonly mentions: readonly ListedMention[];
}

/**
 * Shows what is true of a page, now and whenever it changes: of one tab, or of the one that is in front in the panel's window
 * (`tab` null). `show` gets null where there is no such tab. Looks never overlap, since each may start the extension in the page.
 */
export function followPage(tab: number | null, show: (page: PageView | null) => void): void {
  let looking = false;
  let again = false;
  const refresh = async () => {
    again = true;
    if (looking) return;
    looking = true;
    while (again) {
      again = false;
      show(await viewOf(await (tab === null ? frontTab() : tabById(tab))));
    }
    looking = false;
  };
  const refreshFor = (changed: number) => {
    if (tab === null || changed === tab) void refresh();
  };
  onSettingsChanged(() => void refresh());
  onPageChoiceChanged(refreshFor);
  onTabChanged(refreshFor);
  onPageChanged(refreshFor);
  if (tab === null) onFrontTabChanged(() => void refresh());
  void refresh();
}

async function viewOf(tab: Tab | null): Promise<PageView | null> {
  if (tab === null) return null;
  const known = await look(tab);
  const page = await askPage(known);
  const marking = typeof page === "object" && page.marking;
  return { seen: { ...known, page }, mentions: marking ? ((await askMentions(tab.id)) ?? []) : [] };
}
