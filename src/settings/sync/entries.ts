import * as v from "valibot";
import { fits } from "../parse.ts";
import { namesSite } from "../site.ts";
import { canonical, faultOf } from "./json.ts";
import { compareStamps, compareTexts, oldest, stampSchema } from "./stamp.ts";

/**
 * What was last done with one key, and when. Without `value` the reader took back what was set: that is kept too, or a browser
 * that has not heard of it would bring the old value back. Whatever a newer version writes beside these stays.
 */
const entrySchema = v.looseObject({ value: v.optional(v.unknown()), at: stampSchema });
export type Entry = Readonly<v.InferOutput<typeof entrySchema>>;

/** The reader's settings as they are carried between browsers, by key; a member of a set (a site) is a key of its own. */
export type Entries = ReadonlyMap<string, Entry>;

/** What an entry of an earlier form gets where it lacks it. Version 1 had no stamps. */
const added: Readonly<Record<string, unknown>> = { at: oldest };

/** The longest key: a host has at most 253 characters. */
const keySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.regex(/^[^\p{Cc}#]+$/u));

/** Why a key with an item of any version is no entry; null if it is one. */
export function entryFault(key: string, item: unknown): string | null {
  if (!v.is(keySchema, key)) return "its name";
  const fault = faultOf(item);
  if (fault !== null) return fault;
  const entry = v.safeParse(entrySchema, upgraded(item));
  if (!entry.success) return entry.issues[0].message;
  return fits(key, entry.output.value) ? null : `the value ${canonical(entry.output.value).slice(0, 60)}`;
}

const upgraded = (item: unknown): unknown =>
  typeof item === "object" && item !== null && !Array.isArray(item) ? { ...added, ...item } : item;

/** An entry from an item of any version; null for what is none. Never throws. */
export const entryOf = (key: string, item: unknown): Entry | null =>
  entryFault(key, item) === null ? v.parse(entrySchema, upgraded(item)) : null;

/** The entries among stored items; the others are left out. */
export function entriesOf(items: Readonly<Record<string, unknown>>): Entries {
  const entries = new Map<string, Entry>();
  for (const [key, item] of Object.entries(items)) {
    const entry = entryOf(key, item);
    if (entry !== null) entries.set(key, entry);
  }
  return entries;
}

/**
 * Above 0 where `one` was made later, 0 only for equal entries: a total order, so that the later of two is the same in every
 * browser even if two devices should have given the same stamp.
 */
export const compareEntries = (one: Entry, other: Entry): number =>
  compareStamps(one.at, other.at) || compareTexts(canonical(one), canonical(other));

/**
 * What two browsers know together: of each key the later entry. The order and number of merges do not matter, since the later of
 * two in a total order is commutative, associative and idempotent.
 */
export function merge(one: Entries, other: Entries): Entries {
  const both = new Map(one);
  for (const [key, entry] of other) {
    const mine = one.get(key);
    if (mine === undefined || compareEntries(entry, mine) > 0) both.set(key, entry);
  }
  return both;
}

export function sameEntries(one: Entries, other: Entries): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([key, entry]) => {
    const also = other.get(key);
    return also !== undefined && compareEntries(entry, also) === 0;
  });
}

/** What may leave this browser: the reader can keep what names sites in it. */
export function shareable(entries: Entries): Entries {
  if (entries.get("syncSites")?.value !== false) return entries;
  return new Map([...entries].filter(([key]) => !namesSite(key)));
}
