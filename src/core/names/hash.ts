import { APOSTROPHE, DOT, FOLDED, HYPHEN, IGNORED, LETTER, signBlocks, toldApart, units } from "../text/units.ts";

/*
 * The two hashes of a name's path through the index (stems and joints, in order). Build and scan must step alike.
 * `step` runs on every unit of a text: one multiplication; its high bits choose the place in filter and table, its low half
 * stands in the slot. `print` is a second opinion of 16 bits. Together they are 48 bits: in an index of a million names one
 * prefix in 2^28 is taken for a stem that it is not, and then the rest of its word must still be an ending.
 */

/** Every word begins at 0, which is also what a unit outside words leaves behind. */
export const SEED = 0;
export const PRINT_SEED = 0x51ed270b;
export const ENDING_SEED = 0x1b873593;
export const CASE_SEED = 0x6a09e667;

const FACTOR = 0x9e3779b1 | 0;
/** In a unit's addend: what has been read up to here may be a stem. */
const PROBE = 1 << 31;

/** The hash after one more letter or sign; `unit` is folded. */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ (unit | PROBE), FACTOR);

/**
 * `step` without branches, for the scan of running text: `hash = imul(hash ^ addends[unit], factors[unit])`. A letter steps,
 * an ignored unit leaves the hash as it is (factor 1), everything else sets it back to `SEED` (factor 0).
 */
export const addends = new Int32Array(0x10000).fill(PROBE);
export const factors = new Int32Array(0x10000).fill(FACTOR);

for (const [first, last] of signBlocks) {
  addends.fill(0, first, last + 1);
  factors.fill(0, first, last + 1);
}
for (const [first, last] of toldApart) {
  for (let unit = first; unit <= last; unit++) {
    const entry = units[unit]!;
    const isLetter = (entry & LETTER) !== 0;
    // After these signs the word before may have been an initial or another single letter: "С. Лавров", "T-Mobile", "O'Brien".
    const isProbed = isLetter || (entry & (DOT | HYPHEN | APOSTROPHE)) !== 0;
    addends[unit] = (isProbed ? PROBE : 0) | (isLetter ? entry & FOLDED : 0);
    factors[unit] = isLetter ? FACTOR : (entry & IGNORED) !== 0 ? 1 : 0;
  }
}

/** Signed 32 bits, as what it is compared with must be: unsigned ones would be boxed on every call. */
export function print(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** An ending's hash together with its class; never 0, which marks a free place. */
export const endingKey = (hash: number, endings: number): number => print(hash, endings + 1) || 1;
