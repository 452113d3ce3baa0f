import { addends, factors, LETTER_FACTOR, PROBE_SHIFT, SEED } from "./hash.ts";
import { LIMIT, type Sections, SLOT } from "./layout.ts";

/** What the passes note of a prefix that may be a stem: where it ends, its hash, its first possible slot. */
export const NOTE = 3;

/**
 * Makes the first pass over a text: hashes each word from its beginning, and notes where the filter lets a prefix through
 * into `notes`, which must have room for a note a unit. Returns how many numbers it wrote. A note with the hash `SEED`
 * is of a sign after a single letter: an initial perhaps.
 *
 * This runs on every unit of every page, so it does nothing else, and has no branch for where words begin and end.
 */
export function createSift({ filter, limits }: Sections): (text: string, notes: Int32Array) => number {
  // Variables of this closure, since the compiler takes those for constants, and what is imported or passed not.
  const add = addends;
  const factor = factors;
  const bitWords = filter;
  const shift = limits[LIMIT.filterShift]! | 0;
  const probe = PROBE_SHIFT | 0;
  const seed = SEED | 0;
  const letter = LETTER_FACTOR | 0;

  return function sift(text, notes) {
    const length = text.length;
    let hash = seed;
    let count = 0;
    for (let i = 0; i < length; ) {
      let passes = 0;
      // Nothing is written in the inner loop, so that what it reads stays in registers.
      do {
        const unit = text.charCodeAt(i++);
        const addend = add[unit]!;
        hash = Math.imul(hash ^ addend, factor[unit]!);
        const bits = bitWords[hash >>> shift]!;
        passes = (bits >>> hash) & (bits >>> (hash >>> 5)) & (bits >>> (hash >>> 8)) & (addend >>> probe);
      } while (passes === 0 && i < length);
      // Most signs end longer words.
      if (passes === 0 || (hash === seed && i > 2 && factor[text.charCodeAt(i - 3)] === letter)) continue;
      notes[count] = i;
      notes[count + 1] = hash;
      count += 3;
    }
    return count;
  };
}

/**
 * Makes the second pass: finds the first slot that agrees with each note's hash, and drops the note if there is none. Apart
 * from the look-up, since steps that do not depend on one another let the processor wait for many places of the table
 * at once. Returns the new count.
 */
export function createNarrow({ buckets, slots, limits }: Sections): (notes: Int32Array, count: number) => number {
  const bucketShift = limits[LIMIT.bucketShift]!;
  const size = SLOT | 0;

  return function narrow(notes, count) {
    let kept = 0;
    for (let k = 0; k < count; k += 3) {
      const hash = notes[k + 1]!;
      const bucket = hash >>> bucketShift;
      const last = buckets[bucket + 1]! * size;
      const low = hash & 0xffff;
      let slot = buckets[bucket]! * size;
      while (slot < last && slots[slot] !== low) slot += size;
      if (slot >= last && hash !== 0) continue;
      notes[kept] = notes[k]!;
      notes[kept + 1] = hash;
      notes[kept + 2] = slot;
      kept += 3;
    }
    return kept;
  };
}
