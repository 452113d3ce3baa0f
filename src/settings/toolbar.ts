import type { PageState } from "../messages/protocol.ts";
import { type IconState, showIcon } from "../platform/icon.ts";
import type { Sender } from "../platform/messaging.ts";
import { onSettingsChanged, readSettings } from "./store.ts";

/** The icon's state for what a page is doing. */
export function iconStateOf({ marking, reason }: Pick<PageState, "marking" | "reason">): IconState {
  if (marking) return "on";
  return reason === "switched off" || reason === "switched off here" || reason === "paused" ? "off" : "nothing";
}

/**
 * Shows on the toolbar what a tab's page told by `pageChanged`; what its frames tell is passed over, as the icon is the page's.
 * @param titles by state, in the reader's language.
 */
export async function showPageOnToolbar(state: PageState, sender: Sender, titles: Readonly<Record<IconState, string>>): Promise<void> {
  if (sender.tab === null || sender.frame !== 0) return;
  const icon = iconStateOf(state);
  const count = Object.values(state.counts).reduce((sum, n) => sum + n, 0);
  await showIcon(sender.tab, { state: icon, badge: icon === "on" && count > 0 ? badgeOf(count) : "", title: titles[icon] });
}

/** Four characters are what toolbars have room for. */
export const badgeOf = (count: number): string => (count > 999 ? "999+" : String(count));

/**
 * Keeps the icon of tabs that tell nothing (the browser's own pages) true to the switch for everything. To be called while the
 * background's script is first run.
 */
export function keepToolbarTrue(titles: () => Promise<Readonly<Record<IconState, string>>>): void {
  const show = async () => {
    const state = (await readSettings()).enabled ? "nothing" : "off";
    await showIcon(null, { state, badge: "", title: (await titles())[state] });
  };
  onSettingsChanged(show);
  void show();
}
