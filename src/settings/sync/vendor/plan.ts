import * as v from "valibot";
import { compareEntries, type Entries, type Entry, entriesOf, shareable } from "../entries.ts";
import { compareStamps, stampSchema } from "../stamp.ts";
import { entryKey, type Items, itemBytes, joined, split } from "./pieces.ts";

/**
 * What `storage.sync` may hold. Browsers allow 512 items and 102,400 bytes (tried in Chromium 156 and Firefox 153); the rest is for
 * what they may count otherwise than we do.
 */
const most = { items: 500, bytes: 100_000 };

export interface Plan {
  /** Keys to be removed first. */
  readonly remove: readonly string[];
  /** Then what to write, the items of an entry together, the most important first. */
  readonly write: readonly Items[];
  /** Entries for which there is no room: they stay in this browser. */
  readonly held: number;
}

/**
 * What to write into `storage.sync` so that other devices learn what they do not know, within its quotas: the most important
 * entries that have room in it together. Items that are no entries of ours, or of a version that this one does not understand, are
 * left alone.
 * @param known all that this browser knows, with what `items` say already merged in.
 */
export function planItems(known: Entries, items: Items): Plan {
  const shared = shareable(known);
  const stored = entriesOf(joined(items));
  const keysOf = storedKeys(items);
  const remove: string[] = [];
  const write: Items[] = [];
  let held = 0;
  let count = 0;
  let bytes = 0;
  const add = (group: Items) => {
    count += Object.keys(group).length;
    bytes += sizeOf(group);
  };

  const mine: [string, Entry][] = [];
  for (const [key, entry] of shared) if (stored.has(key) || !isLater(items[key], entry)) mine.push([key, entry]);
  const ours = new Set(mine.map(([key]) => key));
  for (const [key, keys] of keysOf) {
    if (known.has(key) && !shared.has(key)) remove.push(...keys);
    else if (!ours.has(key)) add(picked(items, keys));
  }

  for (const [key, entry] of mine.sort(byImportance)) {
    const keys = keysOf.get(key) ?? [];
    const there = stored.get(key);
    const isThere = there !== undefined && compareEntries(there, entry) >= 0;
    const group = isThere ? picked(items, keys) : split(key, entry);
    if (count + Object.keys(group).length > most.items || bytes + sizeOf(group) > most.bytes) {
      held++;
      remove.push(...keys);
      continue;
    }
    add(group);
    if (isThere) continue;
    write.push(group);
    remove.push(...keys.filter((each) => !Object.hasOwn(group, each)));
  }
  return { remove, write, held };
}

/** The stored keys that each entry takes up, its pieces among them. */
function storedKeys(items: Items): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const stored of Object.keys(items)) keys.set(entryKey(stored), [...(keys.get(entryKey(stored)) ?? []), stored]);
  return keys;
}

const picked = (items: Items, keys: readonly string[]): Items => Object.fromEntries(keys.map((key) => [key, items[key]]));

const sizeOf = (items: Items): number => Object.entries(items).reduce((sum, [key, item]) => sum + itemBytes(key, item), 0);

/** Plain settings before members of sets (`site:…`); what holds before what was taken back; then the later before the earlier. */
function byImportance([one, first]: readonly [string, Entry], [other, second]: readonly [string, Entry]): number {
  const rank = (key: string, entry: Entry) => (key.includes(":") ? 2 : 0) + (entry.value === undefined ? 1 : 0);
  return rank(one, first) - rank(other, second) || compareStamps(second.at, first.at);
}

/** Is what stands there (an entry whose pieces have not all come, or of a newer version) later than this one? */
function isLater(item: unknown, entry: Entry): boolean {
  const stamped = v.safeParse(v.looseObject({ at: stampSchema }), item);
  return stamped.success && compareStamps(stamped.output.at, entry.at) > 0;
}
