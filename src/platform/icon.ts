import { browser } from "./browser.ts";

/** Marks are made; the reader switched them off (everywhere, here, for this page); there is nothing to mark. */
export type IconState = "on" | "off" | "nothing";

export interface ToolbarIcon {
  readonly state: IconState;
  /** Beside the icon, a few characters; empty for none. */
  readonly badge: string;
  /** What pointing at it shows and screen readers read. */
  readonly title: string;
}

/**
 * The toolbar icon of one tab until it shows another page, or, with null, of all tabs that have none of their own.
 * Each call is optional: Firefox for Android has a menu entry in place of an icon, without picture or badge.
 */
export async function showIcon(tab: number | null, { state, badge, title }: ToolbarIcon): Promise<void> {
  const { action } = browser;
  const of = tab === null ? {} : { tabId: tab };
  try {
    await Promise.all([
      action.setIcon?.({ ...of, path: { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` } }),
      action.setBadgeBackgroundColor?.({ ...of, color: "#1d5a4c" }),
      action.setBadgeTextColor?.({ ...of, color: "#ffffff" }),
      action.setBadgeText?.({ ...of, text: badge }),
      action.setTitle({ ...of, title }),
    ]);
  } catch (error) {
    // The tab may be closed by now, and then there is no icon to set.
    if (tab === null) throw error;
  }
}
