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

const hyphens = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u058a\ufe58\ufe63\uff0d";
const apostrophes = "'\u2018\u2019\u201a\u201b\u02bc\u02b9\u02bb\u2032\u00b4`\uff07";
const quotes = '"\u201c\u201d\u201e\u201f\u00ab\u00bb';

/** The scripts in which one letter in two spellings, or with a sign above it, is the same letter of a name. */
const folding = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1fff],
] as const;

/** Letters that Unicode does not take apart and that news print as the plain one. */
const plain: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ı: "i", ħ: "h", ŧ: "t", ƶ: "z", ə: "a" };

function foldLetter(letter: string): number {
  const base = letter.toLowerCase().normalize("NFD").charAt(0);
  return (plain[base] ?? base).charCodeAt(0);
}

function mark(table: Uint32Array, units: string, flags: number, fold?: string): void {
  for (let i = 0; i < units.length; i++) {
    const unit = units.charCodeAt(i);
    table[unit] = flags | (fold ?? units.charAt(i)).charCodeAt(0);
  }
}

function build(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const every: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    table[unit] = unit;
    // A lone surrogate breaks the expressions below; astral letters are no part of any name here and separate words.
    every.push(unit >= 0xd800 && unit <= 0xdfff ? 0x20 : unit);
  }
  const all = String.fromCharCode(...every.slice(0, 0x8000)) + String.fromCharCode(...every.slice(0x8000));
  const flag = (pattern: RegExp, flags: number): void => {
    for (const run of all.matchAll(pattern)) {
      for (let unit = run.index; unit < run.index + run[0].length; unit++) table[unit] = table[unit]! | flags;
    }
  };
  flag(/[\p{L}\p{N}\p{Pc}]+/gu, LETTER);
  flag(/[\p{Lu}\p{Lt}]+/gu, UPPER | CAPITAL | START);
  flag(/[\p{Lo}\p{Nd}]+/gu, CAPITAL | START);
  flag(/[\p{Mn}\p{Me}]+/gu, IGNORED | MARK);
  flag(/[\p{Cf}]+/gu, IGNORED);
  flag(/[\s]+/gu, SPACE);
  for (const [from, to] of folding) {
    for (let unit = from; unit <= to; unit++) {
      if ((table[unit]! & LETTER) !== 0) table[unit] = (table[unit]! & ~FOLDED) | foldLetter(String.fromCharCode(unit));
    }
  }
  // Mkhedruli has no capitals of its own: every word may be a name. Mtavruli are its letters in headlines.
  for (let unit = 0x10d0; unit <= 0x10ff; unit++) {
    if (unit !== 0x10fb) table[unit] = unit | LETTER | CAPITAL | START;
    const capital = unit + 0xbc0;
    if ((table[capital]! & UPPER) !== 0) table[capital] = unit | LETTER | CAPITAL | START | UPPER;
  }
  // The byte-order mark is white space to the expression above, and a zero-width character in running text.
  table[0xfeff] = 0xfeff | IGNORED;
  mark(table, hyphens, HYPHEN, "-");
  mark(table, apostrophes, APOSTROPHE, "'");
  mark(table, quotes, QUOTE, '"');
  mark(table, ".", DOT);
  for (let unit = 0; unit < 0x10000; unit++) if ((table[unit]! & LETTER) === 0) table[unit] = table[unit]! | FOLLOWS;
  return table;
}

/** Entry by unit. Shared: an index that needs other flags copies it. */
export const units: Readonly<Uint32Array> = build();
