import { FOLLOWS, LETTER } from "../text/units.ts";
import { addends, factors } from "./hash.ts";
import { LIMIT, type Sections, SLOT } from "./layout.ts";

/** What the passes note of a prefix that may be a stem: where it ends, its hash, its first possible slot. */
export const NOTE = 3;

/**
 * Makes the first pass over a text: hashes each word from its beginning, and notes where the filter lets a prefix through
 * into `notes`, which must have room for a note a unit and one more. Returns how many numbers it wrote. A note with the hash 0 (`SEED`)
 * is of a sign after a single letter: an initial perhaps.
 */
export const createSift = ({ filter, limits }: Sections, table: Uint32Array, notes: Int32Array): ((text: string) => number) =>
  siftWith(addends, factors, filter, limits[LIMIT.filterShift]!, table, notes);

/**
 * The loop that runs on every unit of every page: it does nothing else, and has no branch for where words begin and end. What it
 * reads comes in as parameters of an outer function and its constants are written out, since so the compiler takes
 * them for constants; imported and passed ones are read and checked again in every round.
 */
function siftWith(
  addend: Int32Array,
  factor: Int32Array,
  filter: Int32Array,
  shift: number,
  table: Uint32Array,
  notes: Int32Array,
): (text: string) => number {
  return function sift(text) {
    const length = text.length;
    let hash = 0;
    let count = 0;
    for (let i = 0; i < length; ) {
      let passes = 0;
      // Nothing is written in the inner loop, so that what it reads stays in registers.
      do {
        const unit = text.charCodeAt(i++);
        const add = addend[unit]!;
        hash = Math.imul(hash ^ add, factor[unit]!);
        const bits = filter[hash >>> shift]!;
        // The sign of an addend is `PROBE`.
        passes = (bits >>> hash) & (bits >>> (hash >>> 5)) & (bits >>> (hash >>> 8)) & (add >>> 31);
      } while (passes === 0 && i < length);
      if (passes === 0) continue;
      if (hash === 0) {
        // Most signs end longer words: two letters stand before them. A soft hyphen between a letter and the sign is none.
        if (i > 2 && (table[text.charCodeAt(i - 2)]! & table[text.charCodeAt(i - 3)]! & LETTER) !== 0) continue;
      } else if (i < length && (table[text.charCodeAt(i)]! & FOLLOWS) === 0) continue;
      notes[count] = i;
      notes[count + 1] = hash;
      count += 3;
    }
    return count;
  };
}

/**
 * Makes the second pass: finds the first slot that agrees with each note's hash, and drops the note if there is none.
 * Returns the new count.
 */
export const createNarrow = ({ buckets, slots, limits }: Sections, notes: Int32Array): ((count: number) => number) =>
  narrowWith(buckets, limits[LIMIT.bucketShift]!, slots, SLOT, slots.length, notes);

function narrowWith(
  buckets: Uint32Array,
  shift: number,
  slots: Uint16Array,
  size: number,
  end: number,
  notes: Int32Array,
): (count: number) => number {
  return function narrow(count) {
    // Two rounds that decide nothing: so the processor fetches many far places of a large index at once, and waits for all
    // of them together. What they fetched is written down only so that they are not compiled away.
    for (let k = 0; k < count; k += 3) notes[k + 2] = buckets[notes[k + 1]! >>> shift]! * size;
    let fetched = 0;
    for (let k = 0; k < count; k += 3) fetched ^= slots[notes[k + 2]!]!;
    notes[count] = fetched;

    let kept = 0;
    for (let k = 0; k < count; k += 3) {
      const hash = notes[k + 1]!;
      const last = Math.min(buckets[(hash >>> shift) + 1]! * size, end);
      const low = hash & 0xffff;
      let slot = notes[k + 2]!;
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
