/** A seeded generator of numbers from 0 up to 1 (mulberry32), so that every run measures the same names and texts. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** One of a list's items. */
export const pick = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

/** One of a list's items, the first ones far more often, as words are in running text. */
export const pickOften = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(items.length ** random()) - 1]!;
