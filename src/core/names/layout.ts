/**
 * The index file: little-endian, every section aligned to 4 bytes, so that opening it makes views and copies nothing.
 *
 *   magic, version, length in bytes, checksum, then each section's number of elements, then the sections in order.
 *
 * A slot is one stem at one place of the tree of words: its print tells it apart in its bucket, its rule says how it ends and
 * must be written, its value what it is a name of. They stand side by side, since each place in a file of this size that
 * is looked at costs a wait for memory.
 */
export const MAGIC = 0x58444e42;
export const VERSION = 1;

/** Sections in file order, with bytes an element. */
export const sections = {
  /** See `limits`. */
  limits: 4,
  /** Bit filter over the `step` hashes of all slots; a power of two of words. */
  filter: 4,
  /** First slot of each bucket, and the end. Buckets are the top bits of the `step` hash. */
  buckets: 4,
  /** Packed readings of names that several entities share; the last of each list has `LAST` set. */
  lists: 4,
  /** Two words a rule: ending class with, above `CAPITALS_SHIFT`, a bit for each word that needs a capital; letter case or 0. */
  rules: 4,
  /** Open-addressed set of `endingKey`; a power of two of words. */
  endings: 4,
  /** Where each block of `ID_BLOCK` entity ids begins in `ids`. */
  idBlocks: 4,
  /** `SLOT` elements a slot: the hash's low half, the print's high half, rule with `CONTINUES` where longer names go on, value (low, high). One empty slot more than there are. */
  slots: 2,
  /** Folded letters with which names begin that are written in lower case. */
  openers: 2,
  /** Folded letters with which endings begin. */
  followers: 2,
  /** Sorted entity ids, each as the length it shares with the one before, the rest's length, the rest. */
  ids: 1,
} as const;
export type Section = keyof typeof sections;
export const sectionNames = Object.keys(sections) as Section[];

/** The file's sections as views or as built. Hashes are signed: that is how JavaScript's bit operators give them. */
export interface Sections {
  readonly limits: Uint32Array;
  readonly filter: Int32Array;
  readonly buckets: Uint32Array;
  readonly lists: Uint32Array;
  readonly rules: Int32Array;
  readonly endings: Int32Array;
  readonly idBlocks: Uint32Array;
  readonly slots: Uint16Array;
  readonly openers: Uint16Array;
  readonly followers: Uint16Array;
  readonly ids: Uint8Array;
}

export const HEADER_WORDS = 4 + sectionNames.length;

/** Place in the section `limits`. */
export const LIMIT = { filterShift: 0, bucketShift: 1, longestStem: 2, longestEnding: 3, mostWords: 4, entities: 5 } as const;

export const SLOT = 5;
/** Place of the rule and of the value in a slot. */
export const RULE = 2;
export const VALUE = 3;
export const CONTINUES = 0x8000;
export const MOST_RULES = 0x8000;
export const CAPITALS_SHIFT = 16;
/** One bit each for their capitals. */
export const MOST_WORDS = 16;
/** In letters; names are of at most 120. */
export const MOST_LETTERS = 255;
export const LAST = 0x80000000;
export const ID_BLOCK = 8;

/** A reading takes 30 bits; the two above say what a slot's value is (0: a part of longer names only). */
export const MOST_ENTITIES = 1 << 24;
export const TYPE_SHIFT = 24;
export const LANGUAGE_SHIFT = 27;
export const WEAK = 1 << 29;
export const ONE_READING = 1 << 30;
export const READING_LIST = 2 << 30;
export const VALUE_KIND = 3 << 30;

/** A prime, so that no regular pattern of the sections hides a difference. */
const CHECKED = 251;

/**
 * Over a sample of all words but the first four. It finds what is cut, shifted, put together of two files or blank; it does
 * not look at every byte, which would take longer than all else at a start of the background. What a flipped bit does to
 * the rest is bounded: scans stay within the sections whatever stands in them.
 */
export function checksum(file: Uint32Array): number {
  // Signed, since larger numbers would be boxed until the loop is compiled.
  const words = new Int32Array(file.buffer, file.byteOffset, file.length);
  let sum = file.length;
  for (let i = 4; i < HEADER_WORDS; i++) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  for (let i = HEADER_WORDS; i < words.length; i += CHECKED) sum = (Math.imul(sum, 31) + words[i]!) | 0;
  return sum >>> 0;
}
