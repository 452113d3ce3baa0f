import { browser } from "./browser.ts";

/** `sync` follows the reader's account, `local` stays in this browser, `session` ends with it and is never written to disk. */
export type Area = "sync" | "local" | "session";

/** Everything that an area holds, by key; values as they were found, unchecked. */
export const readAll = (area: Area): Promise<Record<string, unknown>> => browser.storage[area].get(null);

/** One item, unchecked; undefined where there is none. */
export const readItem = async (area: Area, key: string): Promise<unknown> => (await browser.storage[area].get(key))[key];

/** Rejects with the browser's words when a quota is exceeded. */
export const writeItem = (area: Area, key: string, value: unknown): Promise<void> => browser.storage[area].set({ [key]: value });

/** All of them or none. Rejects as `writeItem` does. */
export const writeItems = (area: Area, items: Readonly<Record<string, unknown>>): Promise<void> => browser.storage[area].set({ ...items });

export const removeItems = (area: Area, keys: readonly string[]): Promise<void> => browser.storage[area].remove([...keys]);

export const removeItem = (area: Area, key: string): Promise<void> => browser.storage[area].remove(key);

/**
 * Calls `changed` with the keys that were written, by whoever it was. To be called while the background's script is first run:
 * only such listeners wake a stopped background.
 */
export function onStorageChanged(changed: (area: string, keys: readonly string[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => changed(area, Object.keys(changes)));
}
