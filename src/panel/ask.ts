import * as v from "valibot";
import { idSchema } from "../core/records/entity.ts";
import { onStorageChanged, readItem, removeItem, writeItem } from "../platform/storage.ts";

/**
 * A card asks for the statements of its entity in a panel that may not be open yet: the wish waits in session storage for a panel
 * that is about the card's tab and that the reader sees.
 */
const key = "asked";
const wishSchema = v.object({ tab: v.number(), entity: idSchema });

export const askPanel = (tab: number, entity: string): Promise<void> => writeItem("session", key, { tab, entity });

/**
 * Calls `asked` with each wish, also with one that waits already, and takes it away.
 * @param isAbout whether this panel is about a tab.
 */
export function onAsked(isAbout: (tab: number) => Promise<boolean>, asked: (entity: string) => void): void {
  const take = async () => {
    if (document.visibilityState === "hidden") return;
    const wish = v.safeParse(wishSchema, await readItem("session", key));
    if (!wish.success || !(await isAbout(wish.output.tab))) return;
    await removeItem("session", key);
    asked(wish.output.entity);
  };
  onStorageChanged((area, keys) => {
    if (area === "session" && keys.includes(key)) void take();
  });
  document.addEventListener("visibilitychange", () => void take());
  void take();
}
