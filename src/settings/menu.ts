import { showSelectionItem } from "../platform/menus.ts";
import { readItem, writeItem } from "../platform/storage.ts";
import { onSettingsChanged } from "./store.ts";

/** The context menu's item for selected text. */
export const lookUpItem = "look-up";

/** What the item is called now: browsers keep it while the background is stopped, and forget it with the session at the latest. */
const key = "menu";

/**
 * Keeps the item there, in the reader's language. To be called while the background's script is first run.
 * @param title with `%s` for the selected text.
 */
export function keepMenuTrue(title: () => Promise<string>): void {
  const show = async () => {
    const now = await title();
    if ((await readItem("session", key)) === now) return;
    await showSelectionItem(lookUpItem, now);
    await writeItem("session", key, now);
  };
  onSettingsChanged(show);
  void show();
}
