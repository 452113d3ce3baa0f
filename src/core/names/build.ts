import { languages } from "../records/text.ts";
import { encodeIds } from "./entity-ids.ts";
import { writeFile } from "./file.ts";
import { nameTypes, type Reading } from "./gazetteer.ts";
import { PRINT_SEED, print, SEED, step } from "./hash.ts";
import {
  CONTINUES,
  LANGUAGE_SHIFT,
  LAST,
  MOST_ENTITIES,
  MOST_WORDS,
  ONE_READING,
  READING_LIST,
  RULE,
  SLOT,
  TYPE_SHIFT,
  WEAK,
} from "./layout.ts";
import type { EntryWord, NameEntry } from "./name-entry.ts";
import { NameRules } from "./name-rules.ts";
import { PART, Slots } from "./slots.ts";

/** 2 MB: more would leave the processor's cache. */
const MOST_FILTER_BITS = 24;
const LEAST_FILTER_BITS = 12;
/** With two bits a slot, about one in 50 prefixes that begin no name passes. */
const FILTER_BITS_A_SLOT = 16;
const SLOTS_A_BUCKET = 8;

const bitsFor = (count: number): number => Math.ceil(Math.log2(Math.max(count, 1)));

/** The print of a word's letters, from the last to the first: the scan finds words from their ends. */
function wordPrint(stem: string): number {
  let own = PRINT_SEED;
  for (let k = stem.length - 1; k >= 0; k--) own = print(own, stem.charCodeAt(k));
  return own;
}

/** Everything that is learned from the entries, one after another. */
class Names {
  readonly slots = new Slots();
  readonly rules = new NameRules();
  readonly entities = new Map<string, number>();
  readonly openers = new Set<number>();
  /** `step` hashes of first words of one letter, and whether every name goes on from them by a sign. */
  readonly initials = new Map<number, boolean>();
  longestStem = 0;
  mostWords = 0;

  add(entry: NameEntry): void {
    const { words } = entry;
    if (words.length === 0 || words.some((word) => word.stem === ""))
      throw new Error(`A name of ${entry.reading.entity} has a word without a stem.`);
    if (words.length > MOST_WORDS) throw new Error(`A name of ${entry.reading.entity} has more than ${MOST_WORDS} words.`);
    if (!words[0]!.capital) this.openers.add(words[0]!.stem.charCodeAt(0));
    this.mostWords = Math.max(this.mostWords, words.length);
    let hash = SEED;
    let mark = 0;
    for (const [i, word] of words.entries()) {
      this.longestStem = Math.max(this.longestStem, word.stem.length);
      for (let k = 0; k < word.joint.length; k++) {
        hash = step(hash, word.joint.charCodeAt(k));
        mark = print(mark, word.joint.charCodeAt(k));
      }
      for (let k = 0; k < word.stem.length; k++) hash = step(hash, word.stem.charCodeAt(k));
      mark = print(wordPrint(word.stem), mark);
      if (i === 0 && word.stem.length === 1) {
        this.initials.set(hash >>> 0, isFoundAtSign(word, words[1]) && this.initials.get(hash >>> 0) !== false);
      }
      if (i < words.length - 1) this.slots.add(hash, mark, this.rules.ofPart(word.endings), PART);
    }
    this.slots.add(hash, mark, this.rules.ofName(entry), this.#pack(entry.reading));
  }

  foundAtSigns(): Set<number> {
    return new Set([...this.initials].filter(([, atSign]) => atSign).map(([hash]) => hash));
  }

  #pack(reading: Reading): number {
    let entity = this.entities.get(reading.entity);
    if (entity === undefined) {
      entity = this.entities.size;
      if (entity >= MOST_ENTITIES) throw new Error(`The name index holds at most ${MOST_ENTITIES} entities.`);
      this.entities.set(reading.entity, entity);
    }
    const type = nameTypes.indexOf(reading.type) << TYPE_SHIFT;
    const language = languages.indexOf(reading.language) << LANGUAGE_SHIFT;
    return entity | type | language | (reading.weak ? WEAK : 0);
  }
}

interface Table {
  readonly hashes: Uint32Array;
  readonly slots: Uint16Array;
  readonly lists: Uint32Array;
}

/** One slot for each stem and rule: equal names join their readings, and a part that is also a name takes no slot of its own. */
function joinSlots({ slots, rules }: Names, renumbered: Uint32Array): Table {
  const order = slots.order();
  const hashes = new Uint32Array(order.length);
  const table = new Uint16Array((order.length + 1) * SLOT);
  const lists: number[] = [];
  let length = 0;
  const put = (slot: number, rule: number, value: number): void => {
    hashes[length] = slots.hashes[slot]!;
    table.set([slots.hashes[slot]!, slots.prints[slot]! >>> 16, rule, value, value >>> 16], length * SLOT);
    length++;
  };
  const samePath = (one: number, other: number): boolean =>
    slots.hashes[one] === slots.hashes[other] && slots.prints[one] === slots.prints[other];

  for (let from = 0, to = 0; from < order.length; from = to) {
    const first = order[from]!;
    const placed = length;
    const parts = new Set<number>();
    while (to < order.length && samePath(first, order[to]!)) {
      const rule = slots.rules[order[to]!]!;
      const readings: number[] = [];
      for (; to < order.length && samePath(first, order[to]!) && slots.rules[order[to]!] === rule; to++) {
        const packed = slots.readings[order[to]!]!;
        if (packed === PART) parts.add(rule);
        else {
          const reading = ((packed & ~(MOST_ENTITIES - 1)) | renumbered[packed & (MOST_ENTITIES - 1)]!) >>> 0;
          if (readings.at(-1) !== reading) readings.push(reading);
        }
      }
      if (readings.length === 1) put(first, rule, (ONE_READING | readings[0]!) >>> 0);
      else if (readings.length > 1) {
        put(first, rule, (READING_LIST | lists.length) >>> 0);
        for (const [i, reading] of readings.entries()) lists.push(i === readings.length - 1 ? (LAST | reading) >>> 0 : reading);
      }
    }
    for (const part of parts) {
      let at = placed;
      while (at < length && !rules.sameEndings(table[at * SLOT + RULE]! & ~CONTINUES, part)) at++;
      if (at === length) put(first, part, 0);
      table[at * SLOT + RULE] = table[at * SLOT + RULE]! | CONTINUES;
    }
  }
  return {
    hashes: hashes.subarray(0, length),
    // One more, so that the first slot of an empty last bucket is none outside the section.
    slots: table.slice(0, (length + 1) * SLOT),
    lists: Uint32Array.from(lists),
  };
}

/**
 * A first word of one letter is no reason to stop at every word that begins with it: the scan looks for it at the signs that
 * follow (see `addends`), and only if it goes on otherwise does it stand in the filter.
 */
const isFoundAtSign = (word: EntryWord, next: EntryWord | undefined): boolean =>
  word.stem.length === 1 && next !== undefined && /^[-.']/.test(next.joint);

function buildFilter(hashes: Uint32Array, quiet: ReadonlySet<number>): { filter: Int32Array; filterShift: number } {
  const bits = Math.min(MOST_FILTER_BITS, Math.max(LEAST_FILTER_BITS, bitsFor(hashes.length * FILTER_BITS_A_SLOT)));
  const filterShift = 32 - (bits - 5);
  const filter = new Int32Array(1 << (bits - 5));
  // What the hash is at those signs.
  filter[0] = 1;
  for (const hash of hashes) {
    if (quiet.has(hash)) continue;
    const word = hash >>> filterShift;
    filter[word] = filter[word]! | (1 << hash) | (1 << (hash >>> 5)) | (1 << (hash >>> 8));
  }
  return { filter, filterShift };
}

function buildBuckets(hashes: Uint32Array): { buckets: Uint32Array; bucketShift: number } {
  const bits = Math.max(1, bitsFor(hashes.length / SLOTS_A_BUCKET));
  const bucketShift = 32 - bits;
  const buckets = new Uint32Array((1 << bits) + 1);
  for (const hash of hashes) buckets[(hash >>> bucketShift) + 1]!++;
  for (let i = 1; i < buckets.length; i++) buckets[i] = buckets[i]! + buckets[i - 1]!;
  return { buckets, bucketShift };
}

/**
 * Compiles names into the index file (see `layout.ts`). Equal names of several entities become one with several readings.
 * Throws where a limit of the format is passed: 2^24 entities, 2^15 rules, a word without a stem.
 */
export function buildGazetteer(entries: Iterable<NameEntry>): Uint8Array {
  const names = new Names();
  for (const entry of entries) names.add(entry);
  const sorted = [...names.entities.keys()].sort();
  const renumbered = new Uint32Array(sorted.length);
  for (const [number, id] of sorted.entries()) renumbered[names.entities.get(id)!] = number;
  const { hashes, ...table } = joinSlots(names, renumbered);
  const { filter, filterShift } = buildFilter(hashes, names.foundAtSigns());
  const { buckets, bucketShift } = buildBuckets(hashes);
  return writeFile({
    limits: Uint32Array.of(filterShift, bucketShift, names.longestStem, names.rules.longestEnding, names.mostWords, sorted.length),
    filter,
    buckets,
    ...table,
    ...names.rules.sections(),
    ...encodeIds(sorted),
    openers: Uint16Array.from(names.openers),
  });
}
