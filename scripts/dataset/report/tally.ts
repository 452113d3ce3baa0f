/** How often each key was counted, most first; equal ones by name. */
export type Tally = readonly (readonly [key: string, count: number])[];

/** Counts every key that the items have; an item may have several or none. */
export function tally<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of new Set(keysOf(item))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
