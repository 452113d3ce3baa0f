import { type MenuItem, showItems } from "../platform/menus.ts";
import { readItem, writeItem } from "../platform/storage.ts";
import { onSettingsChanged } from "./store.ts";
import { switches } from "./switches.ts";

/** The context menus' items: for selected text, and the popup's acts on the toolbar icon. */
export const lookUpItem = "look-up";
export const panelItem = "panel";

/** What the items are called now: browsers keep them while the background is stopped, and forget them with the session at the latest. */
const key = "menu";

const itemsIn = (words: Readonly<Record<string, string>>): MenuItem[] => [
  { id: lookUpItem, title: words.menu_lookUp ?? "", in: "selection" },
  ...[...switches, panelItem].map((id): MenuItem => ({ id, title: words[`command_${id}`] ?? "", in: "icon" })),
];

/**
 * Keeps the items there, in the reader's language. To be called while the background's script is first run.
 * @param read the interface's words in that language.
 */
export function keepMenuTrue(read: () => Promise<Readonly<Record<string, string>>>): void {
  const show = async () => {
    const items = itemsIn(await read());
    const now = JSON.stringify(items);
    if ((await readItem("session", key)) === now) return;
    await showItems(items);
    await writeItem("session", key, now);
  };
  onSettingsChanged(show);
  void show();
}
