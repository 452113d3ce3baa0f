import * as v from "valibot";
import { alone } from "../platform/lock.ts";
import { onStorageChanged, readItem, removeItem, writeItem } from "../platform/storage.ts";

/** Statements that the reader keeps, across articles, in this browser alone, until cleared. */

const key = "selection";
/** More than the dataset holds: only a damaged item has more. */
const most = 20_000;
const schema = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(most));

/** Permanent ids, in the order in which they were chosen; whatever else is stored counts as none. */
export async function readSelection(): Promise<readonly string[]> {
  const stored = v.safeParse(schema, await readItem("local", key));
  return stored.success ? [...new Set(stored.output)] : [];
}

/** Adds statements to it or takes them out. Rejects with the browser's words when storage is full. */
export async function choose(ids: readonly string[], chosen: boolean): Promise<void> {
  await alone(key, async () => {
    const before = await readSelection();
    const others = before.filter((id) => !ids.includes(id));
    await writeItem("local", key, chosen ? [...before, ...ids.filter((id) => !before.includes(id))] : others);
  });
}

export const clearSelection = (): Promise<void> => removeItem("local", key);

/** Calls `changed` after it changed, in whichever panel. */
export function onSelectionChanged(changed: () => void): void {
  onStorageChanged((area, keys) => {
    if (area === "local" && keys.includes(key)) changed();
  });
}
