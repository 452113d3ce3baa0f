import { setTimeout as pause } from "node:timers/promises";

/** Between two looks, in ms. */
const interval = 25;

/**
 * Looks again and again until what it reads is accepted, and returns that. Throws with `what` and the last reading after `limit` ms:
 * a loaded machine takes seconds for what else takes a few hundredths.
 */
export async function until<T>(what: string, read: () => Promise<T>, accept: (value: T) => boolean, limit = 40_000): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const value = await read();
    if (accept(value)) return value;
    if (performance.now() > end) throw new Error(`Waited ${limit / 1000} s for ${what}; last seen: ${JSON.stringify(value)}`);
    await pause(interval);
  }
}
