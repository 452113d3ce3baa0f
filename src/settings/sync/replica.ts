import { alone } from "../../platform/lock.ts";
import { onStorageChanged, readAll, readItem, writeItem } from "../../platform/storage.ts";
import { device } from "./device.ts";
import { type Entries, type Entry, entriesOf, merge, sameEntries } from "./entries.ts";
import { nextStamp } from "./stamp.ts";
import { joined } from "./vendor/pieces.ts";

/**
 * What this browser knows of the reader's settings. It is kept in local storage, which has room and refuses nothing, and never
 * forgets; the roads to other browsers (storage.sync among them) bring entries to it and take entries from it.
 */

const key = "settings";

/** Held while settings are read and written on: by each script of ours, one at a time. */
export const lock = "settings";

async function localItems(): Promise<Readonly<Record<string, unknown>>> {
  const kept = await readItem("local", key);
  return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
}

/** What the browser's own sync holds; nothing where it has none (Firefox for Android may refuse it). */
export async function syncItems(): Promise<Record<string, unknown>> {
  try {
    return await readAll("sync");
  } catch {
    return {};
  }
}

/**
 * Everything this browser knows: what it keeps, and what the browser's own sync has brought since, so that a setting from
 * elsewhere holds at once.
 */
export async function readReplica(): Promise<Entries> {
  const [kept, items] = await Promise.all([localItems(), syncItems()]);
  return merge(entriesOf(kept), entriesOf(joined(items)));
}

/** What this version does not understand of what was kept before stays beside it. */
const keep = async (entries: Entries): Promise<void> =>
  writeItem("local", key, { ...(await localItems()), ...Object.fromEntries(entries) });

/** The reader set these, at this moment; undefined takes a setting back. Rejects, with nothing changed, if it cannot be kept. */
export function edit(values: ReadonlyMap<string, unknown>): Promise<void> {
  return alone(lock, async () => {
    const known = await readReplica();
    const at = nextStamp(
      [...known.values()].map((entry) => entry.at),
      Date.now(),
      await device(),
    );
    const edited = [...values].map(([name, value]): [string, Entry] => [name, value === undefined ? { at } : { value, at }]);
    await keep(new Map([...known, ...edited]));
  });
}

/** Takes in what came from another browser, and returns all that is known then. Nothing is written if it was known. */
export const take = (entries: Entries): Promise<Entries> => alone(lock, () => takeHoldingLock(entries));

/** `take` for whoever holds the lock already. */
export async function takeHoldingLock(entries: Entries): Promise<Entries> {
  const kept = entriesOf(await localItems());
  const known = merge(kept, entries);
  if (!sameEntries(kept, known)) await keep(known);
  return known;
}

/** Calls `changed` after this browser's settings were changed: by the reader, or by what another browser sent. */
export function onReplicaChanged(changed: () => void): void {
  onStorageChanged((area, keys) => {
    if (area === "local" && keys.includes(key)) changed();
  });
}
