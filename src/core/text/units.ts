/**
 * What each UTF-16 unit is to the reader of names, as one table: the low half of an entry is the folded unit,
 * the high half a set of the flags below. One load answers both, which is what keeps the scan near the cost of reading.
 */

/** Letters, digits and the underscore: what words are made of. */
export const LETTER = 1 << 16;
/** A name may begin here: a capital, a digit, or a letter of a script without capitals. */
export const START = 1 << 17;
/** As good as a capital: the same set, kept apart because an index may add lower-case letters to START. */
export const CAPITAL = 1 << 18;
/** Skipped wherever it stands: soft hyphen, zero-width characters, bidi controls, combining marks. */
export const IGNORED = 1 << 19;
/** An ignored unit that belongs to the letter before it. */
export const MARK = 1 << 20;
export const SPACE = 1 << 21;
export const HYPHEN = 1 << 22;
/** Straight or curly. Between two letters it is no boundary: "Ivoire" in "d'Ivoire" is not a word of its own. */
export const APOSTROPHE = 1 << 23;
export const DOT = 1 << 24;
/** An upper-case letter, for names that match only in the letter case in which they are written. */
export const UPPER = 1 << 25;
export const QUOTE = 1 << 26;
/** What may follow a stem: no letter, or one with which an ending begins, as an index adds. */
export const FOLLOWS = 1 << 27;

/** Takes the folded unit out of an entry. */
export const FOLDED = 0xffff;

/** First and last unit. */
export type Range = readonly [first: number, last: number];

/**
 * The ranges in which names are read: Latin, Greek, Cyrillic, Georgian, and general punctuation. Only here are units told apart
 * and folded. The table is made at each start of the background, so it is not asked of Unicode unit by unit (20 ms).
 */
export const scripts: readonly Range[] = [
  [0x0, 0x52f],
  [0x10a0, 0x10ff],
  [0x1c80, 0x1cbf],
  [0x1e00, 0x206f],
];

/** Elsewhere a unit is a letter and no more, which bounds words, or in these blocks of signs, symbols and surrogates, none. */
export const signBlocks: readonly Range[] = [
  [0x55a, 0x55f],
  [0x589, 0x590],
  [0x5be, 0x5be],
  [0x5c0, 0x5c0],
  [0x5c3, 0x5c3],
  [0x5f3, 0x5f4],
  [0x600, 0x60f],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0x2070, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x3004],
  [0x3008, 0x3030],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  [0xffe0, 0xffff],
];

const marks: readonly Range[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];

const ignored: readonly Range[] = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];

const spaces: readonly Range[] = [
  [0x9, 0xd],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** All ranges in which entries differ from those of their block. */
export const toldApart: readonly Range[] = [...scripts, ...marks, ...ignored, ...spaces];

const hyphens = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u058a\ufe58\ufe63\uff0d";
const apostrophes = "'\u2018\u2019\u201a\u201b\u02bc\u02b9\u02bb\u2032\u00b4`\uff07";
const quotes = '"\u201c\u201d\u201e\u201f\u00ab\u00bb';

/** Letters that Unicode does not take apart and that news print as the plain one. */
const plain: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", ħ: "h", ŧ: "t", ƶ: "z", ə: "a" };

/** A letter that has two cases, folded, and what it is. */
function casedEntry(letter: string): number {
  const lower = letter.toLowerCase();
  const base = lower.normalize("NFD").charAt(0);
  const folded = (plain[base] ?? base).charCodeAt(0);
  return folded | LETTER | (lower === letter ? 0 : UPPER | CAPITAL | START);
}

/** Mkhedruli has no capitals of its own: every word may be a name. Mtavruli are its letters in headlines. */
const MKHEDRULI: Range = [0x10d0, 0x10ff];
const TO_MTAVRULI = 0xbc0;
const GEORGIAN_SEPARATOR = 0x10fb;

function setScripts(table: Uint32Array): void {
  for (const [first, last] of scripts) {
    for (let unit = first; unit <= last; unit++) {
      const letter = String.fromCharCode(unit);
      table[unit] = letter.toLowerCase() === letter.toUpperCase() ? unit : casedEntry(letter);
    }
  }
  for (let unit = 0x30; unit <= 0x39; unit++) table[unit] = unit | LETTER | CAPITAL | START;
  for (const letter of "_ªºĸƻǀǁǂǃ") table[letter.charCodeAt(0)] = letter.charCodeAt(0) | LETTER;
  for (let unit = MKHEDRULI[0]; unit <= MKHEDRULI[1]; unit++) {
    if (unit === GEORGIAN_SEPARATOR) table[unit] = unit;
    else {
      table[unit] = unit | LETTER | CAPITAL | START;
      table[unit + TO_MTAVRULI] = unit | LETTER | CAPITAL | START | UPPER;
    }
  }
}

function setAll(table: Uint32Array, ranges: readonly Range[], flags: number): void {
  for (const [first, last] of ranges) for (let unit = first; unit <= last; unit++) table[unit] = unit | flags;
}

function setSigns(table: Uint32Array, signs: string, flags: number): void {
  for (let i = 0; i < signs.length; i++) table[signs.charCodeAt(i)] = signs.charCodeAt(0) | flags | FOLLOWS;
}

function build(): Uint32Array {
  const table = new Uint32Array(0x10000).fill(LETTER);
  for (const [first, last] of signBlocks) table.fill(FOLLOWS, first, last + 1);
  setScripts(table);
  setAll(table, marks, IGNORED | MARK);
  setAll(table, ignored, IGNORED);
  setAll(table, spaces, SPACE);
  setSigns(table, hyphens, HYPHEN);
  setSigns(table, apostrophes, APOSTROPHE);
  setSigns(table, quotes, QUOTE);
  setSigns(table, ".", DOT);
  for (const [first, last] of toldApart) {
    for (let unit = first; unit <= last; unit++) if ((table[unit]! & LETTER) === 0) table[unit] = table[unit]! | FOLLOWS;
  }
  return table;
}

/**
 * Entry by unit. A folded unit of 0 stands for the unit itself, outside the scripts. Shared: an index that needs other flags
 * copies it.
 */
export const units: Readonly<Uint32Array> = build();
