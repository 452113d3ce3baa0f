import { APOSTROPHE, CAPITAL, DOT, FOLDED, HYPHEN, IGNORED, LETTER, MARK, SPACE, START, UPPER } from "../text/units.ts";
import type { Match, Reading } from "./gazetteer.ts";
import { CASE_SEED, ENDING_SEED, endingKey, PRINT_SEED, print, SEED, step } from "./hash.ts";
import { CAPITAL_WORDS, CAPITALS_SHIFT, CONTINUES, LIMIT, type Sections } from "./layout.ts";
import { addReadings } from "./readings.ts";

/** Letters looked at, for tests that the work grows with the text and not faster. */
export interface Steps {
  count: number;
}

/** More signs than this between two words are no joint of a name. */
const MOST_JOINT_SIGNS = 3;

/**
 * Makes the scan of one index. `table` is the table of units with this index's lower-case openers.
 *
 * Each word that may begin a name is hashed letter by letter; every prefix that the filter lets through is looked up as
 * a stem. A stem is taken if the rest of the word is one of its endings; if longer names go on from it, the next word is
 * hashed on from there. Nothing is allocated until something is found.
 */
export function createScan(index: Sections, table: Uint32Array, steps: Steps): (text: string) => Match[] {
  const { filter, buckets, prints, values, rules, endings, slotRules } = index;
  const filterShift = index.limits[LIMIT.filterShift]!;
  const bucketShift = index.limits[LIMIT.bucketShift]!;
  const longestStem = index.limits[LIMIT.longestStem]!;
  const longestEnding = index.limits[LIMIT.longestEnding]!;
  const mostWords = index.limits[LIMIT.mostWords]!;
  const endingMask = endings.length - 1;

  /** The text in hand, and where the name in hand began. */
  let text = "";
  let nameStart = 0;
  /** Found with the same start: triples of end, slot, and nothing else. */
  let hits = new Uint32Array(64);
  let hitCount = 0;

  const isLetter = (i: number): boolean => i < text.length && (table[text.charCodeAt(i)]! & LETTER) !== 0;

  function hasEnding(hash: number, ending: number): boolean {
    const key = endingKey(hash, ending) >>> 0;
    for (let at = key & endingMask, tries = 0; tries <= endingMask; at = (at + 1) & endingMask, tries++) {
      const found = endings[at]!;
      if (found === key) return true;
      if (found === 0) return false;
    }
    return false;
  }

  /** A closing quote looks like the apostrophe of "Soros'": taken for the latter only before another word, and in no quotes. */
  function isPossessive(i: number): boolean {
    if (nameStart > 0 && (table[text.charCodeAt(nameStart - 1)]! & APOSTROPHE) !== 0) return false;
    return i + 2 < text.length && (table[text.charCodeAt(i + 1)]! & SPACE) !== 0 && isLetter(i + 2);
  }

  /** Where the word ends, in visible units, if what follows the stem is an ending of the class; the longest such; else -1. */
  function endOf(stemEnd: number, ending: number): number {
    let best = -1;
    let end = stemEnd;
    let hash = ENDING_SEED;
    let length = 0;
    let i = stemEnd;
    for (; ; i++) {
      const entry = i < text.length ? table[text.charCodeAt(i)]! : 0;
      if ((entry & IGNORED) !== 0) {
        if ((entry & MARK) !== 0) end = i + 1;
        continue;
      }
      if ((entry & LETTER) === 0) {
        const inWord = (entry & APOSTROPHE) !== 0 && isLetter(i + 1);
        if (!inWord && hasEnding(hash, ending)) best = end;
        if ((entry & (APOSTROPHE | HYPHEN | DOT)) === 0) break;
        if ((entry & APOSTROPHE) !== 0 && !inWord && !isPossessive(i)) break;
      }
      if (++length > longestEnding) break;
      hash = print(hash, entry & FOLDED);
      end = i + 1;
    }
    steps.count += i - stemEnd;
    return best;
  }

  function lettersCase(stemEnd: number): number {
    let hash = CASE_SEED;
    for (let i = nameStart; i < stemEnd; i++) {
      const entry = table[text.charCodeAt(i)]!;
      if ((entry & LETTER) !== 0) hash = print(hash, (entry & UPPER) !== 0 ? 1 : 2);
    }
    return hash >>> 0 || 1;
  }

  function addHit(end: number, slot: number): void {
    if (hitCount * 2 === hits.length) {
      const more = new Uint32Array(hits.length * 2);
      more.set(hits);
      hits = more;
    }
    hits[hitCount * 2] = end;
    hits[hitCount * 2 + 1] = slot;
    hitCount++;
  }

  /** Looks a prefix up as a stem. `mark` is the print before this word. */
  function lookUp(wordStart: number, stemEnd: number, hash: number, mark: number, wordsBefore: number, capitals: number): void {
    const bucket = hash >>> bucketShift;
    const last = buckets[bucket + 1]!;
    let slot = buckets[bucket]!;
    if (slot === last) return;
    steps.count += stemEnd - wordStart + last - slot;
    let full = mark;
    for (let i = wordStart; i < stemEnd; i++) {
      const entry = table[text.charCodeAt(i)]!;
      if ((entry & IGNORED) === 0) full = print(full, entry & FOLDED);
    }
    full >>>= 0;
    let goneOnFrom = -1;
    for (; slot < last; slot++) {
      if (prints[slot] !== full) continue;
      const rule = slotRules[slot]!;
      const at = (rule & ~CONTINUES) * 2;
      const ways = rules[at]!;
      const end = endOf(stemEnd, ways & 0xffff);
      if (end < 0) continue;
      const needed = ways >>> CAPITALS_SHIFT;
      if (values[slot] !== 0 && (capitals & needed) === needed) {
        const letters = rules[at + 1]!;
        if (letters === 0 || letters === lettersCase(stemEnd)) addHit(end, slot);
      }
      if ((rule & CONTINUES) !== 0 && end !== goneOnFrom) {
        goneOnFrom = end;
        goOn(end, hash, full, wordsBefore + 1, capitals);
      }
    }
  }

  /** Tries the next word as a longer name's. */
  function goOn(wordEnd: number, hash: number, mark: number, words: number, capitals: number): void {
    if (words >= mostWords) return;
    let signs = 0;
    let i = wordEnd;
    for (; i < text.length; i++) {
      const entry = table[text.charCodeAt(i)]!;
      if ((entry & (IGNORED | SPACE)) !== 0) continue;
      if ((entry & LETTER) !== 0) break;
      if (++signs > MOST_JOINT_SIGNS) return;
      hash = step(hash, entry & FOLDED);
      mark = print(mark, entry & FOLDED);
    }
    steps.count += i - wordEnd;
    if (i === text.length) return;
    if (signs === 0) {
      hash = step(hash, 0x20);
      mark = print(mark, 0x20);
    }
    walk(i, hash, mark, words, capitals);
  }

  /** Hashes the word at `start` and looks its prefixes up. Returns where it stopped reading. */
  function walk(start: number, before: number, mark: number, words: number, capitalsBefore: number): number {
    const length = text.length;
    let i = start;
    let entry = table[text.charCodeAt(i)]!;
    const capitals = (entry & CAPITAL) !== 0 && words < CAPITAL_WORDS ? capitalsBefore | (1 << words) : capitalsBefore;
    let hash = step(before, entry & FOLDED);
    let letters = 1;
    for (i++; i < length; i++) {
      entry = table[text.charCodeAt(i)]!;
      if ((entry & LETTER) !== 0) {
        if (++letters > longestStem) break;
        hash = step(hash, entry & FOLDED);
        const bits = filter[hash >>> filterShift]!;
        if (((bits >>> hash) & (bits >>> (hash >>> 5)) & 1) !== 0) lookUp(start, i + 1, hash, mark, words, capitals);
      } else if ((entry & IGNORED) === 0) {
        if ((entry & APOSTROPHE) === 0 || !isLetter(i + 1)) break;
        if (++letters > longestStem) break;
        hash = step(hash, entry & FOLDED);
      }
    }
    // A stem of one letter is an initial, never the beginning of a word.
    if (letters === 1) lookUp(start, i, hash, mark, words, capitals);
    steps.count += i - start;
    return i;
  }

  function takeHits(matches: Match[]): void {
    const order = Array.from({ length: hitCount }, (_, i) => i * 2).sort((a, b) => hits[b]! - hits[a]! || a - b);
    for (let k = 0; k < order.length; ) {
      const end = hits[order[k]!]!;
      const readings: Reading[] = [];
      for (; k < order.length && hits[order[k]!] === end; k++) addReadings(index, values[hits[order[k]! + 1]!]!, readings);
      if (readings.length > 0) matches.push({ start: nameStart, end, readings });
    }
    hitCount = 0;
  }

  return function scan(scanned: string): Match[] {
    text = scanned;
    const matches: Match[] = [];
    const length = scanned.length;
    for (let i = 0; i < length; ) {
      const entry = table[scanned.charCodeAt(i)]!;
      if ((entry & LETTER) === 0) {
        i++;
        continue;
      }
      if ((entry & START) !== 0) {
        nameStart = i;
        i = walk(i, SEED, PRINT_SEED, 0, 0);
        if (hitCount > 0) takeHits(matches);
      }
      while (i < length && (table[scanned.charCodeAt(i)]! & (LETTER | IGNORED | APOSTROPHE)) !== 0) i++;
    }
    text = "";
    steps.count += length;
    return matches;
  };
}
