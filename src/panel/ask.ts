import * as v from "valibot";
import { idSchema } from "../core/records/entity.ts";
import { onStorageChanged, readItem, removeItem, writeItem } from "../platform/storage.ts";

/**
 * A card asks for the statements of its entity in a panel that may not be open yet: the wish waits in session storage for the first
 * panel that sees it.
 */
const key = "asked";

export const askPanel = (entity: string): Promise<void> => writeItem("session", key, entity);

/** Calls `asked` with each wish, also with one that waits already, and takes it away. */
export function onAsked(asked: (entity: string) => void): void {
  const take = async () => {
    const entity = v.safeParse(idSchema, await readItem("session", key));
    if (!entity.success) return;
    await removeItem("session", key);
    asked(entity.output);
  };
  onStorageChanged((area, keys) => {
    if (area === "session" && keys.includes(key)) void take();
  });
  void take();
}
