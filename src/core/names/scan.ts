import { APOSTROPHE, CAPITAL, DOT, FOLDED, HYPHEN, IGNORED, LETTER, MARK, QUOTE, SPACE, START, UPPER } from "../text/units.ts";
import type { Match } from "./gazetteer.ts";
import { CASE_SEED, ENDING_SEED, endingKey, PRINT_SEED, print, SEED, step } from "./hash.ts";
import { CAPITALS_SHIFT, CONTINUES, LIMIT, RULE, type Sections, SLOT, VALUE } from "./layout.ts";
import { createReadings, joinReadings } from "./readings.ts";
import { createNarrow, createSift, NOTE } from "./sift.ts";

/** Units looked at, for tests that the work grows with the text and no faster. */
export interface Steps {
  count: number;
}

/** More signs than this between two words are no joint of a name. */
const MOST_JOINT_SIGNS = 3;

/** In UTF-16 units. */
const ROOM = 8_192;

/**
 * Makes the scan of one index. `table` is the table of units with this index's lower-case openers.
 *
 * The text is hashed unit by unit, each word from its beginning, without a branch for where words begin and end; where
 * the filter lets a prefix through, it is looked up as a stem. A stem is taken if a word begins there as names begin and
 * the rest of the word is one of the stem's endings. If longer names go on from it, so does the hash, over the next word.
 * Nothing is allocated until something is found.
 */
export function createScan(index: Sections, table: Uint32Array, steps: Steps): (text: string) => Match[] {
  const { filter, buckets, slots, rules, endings } = index;
  const filterShift = index.limits[LIMIT.filterShift]!;
  const bucketShift = index.limits[LIMIT.bucketShift]!;
  const longestStem = index.limits[LIMIT.longestStem]!;
  const longestEnding = index.limits[LIMIT.longestEnding]!;
  const mostWords = index.limits[LIMIT.mostWords]!;
  const endingMask = endings.length - 1;
  const readingsOf = createReadings(index);

  /** The text in hand, where the name in hand begins, and the matches so far. */
  let text = "";
  let nameStart = -1;
  let matches: Match[] = [];
  /** Found from `nameStart`, not yet made matches: end and slot in turn. */
  let hits = new Uint32Array(64);
  let hitCount = 0;

  /** What the passes note of the text in hand, with room for the longest block of most pages. */
  let notes = new Int32Array((ROOM + 1) * NOTE);
  let sift = createSift(index, table, notes);
  let narrow = createNarrow(index, notes);

  function makeRoom(units: number): void {
    notes = new Int32Array((units + 1) * NOTE);
    sift = createSift(index, table, notes);
    narrow = createNarrow(index, notes);
  }

  /** The table's entry at a place; 0, as of no unit, outside the text. */
  const entryAt = (i: number): number => (i >= 0 && i < text.length ? table[text.charCodeAt(i)]! : 0);

  /** True if the next visible unit in this direction (1 or -1) is a letter. */
  function isLetterBeside(i: number, direction: number): boolean {
    let at = i + direction;
    while ((entryAt(at) & IGNORED) !== 0) at += direction;
    steps.count += Math.abs(at - i);
    return (entryAt(at) & LETTER) !== 0;
  }

  function hasEnding(hash: number, ending: number): boolean {
    const key = endingKey(hash, ending);
    for (let at = key & endingMask, tries = 0; tries <= endingMask; at = (at + 1) & endingMask, tries++) {
      const found = endings[at]!;
      if (found === key) return true;
      if (found === 0) return false;
    }
    return false;
  }

  /** A closing quote looks like the apostrophe of "Soros'": taken for the latter only before another word, and in no quotes. */
  const isPossessive = (i: number): boolean =>
    (entryAt(nameStart - 1) & APOSTROPHE) === 0 && (entryAt(i + 1) & SPACE) !== 0 && (entryAt(i + 2) & LETTER) !== 0;

  /** If what follows a stem is an ending of the class: the end of the longest such, in visible units; else -1. */
  function endOf(stemEnd: number, ending: number): number {
    let best = -1;
    let end = stemEnd;
    let hash = ENDING_SEED;
    let length = 0;
    let i = stemEnd;
    const string = text;
    const entries = table;
    for (; ; i++) {
      const entry = i < string.length ? entries[string.charCodeAt(i)]! : 0;
      if ((entry & IGNORED) !== 0) {
        if ((entry & MARK) !== 0) end = i + 1;
        continue;
      }
      if ((entry & LETTER) === 0) {
        const inWord = (entry & APOSTROPHE) !== 0 && isLetterBeside(i, 1);
        if (!inWord && hasEnding(hash, ending)) best = end;
        if ((entry & (APOSTROPHE | HYPHEN | DOT | QUOTE)) === 0) break;
        if ((entry & APOSTROPHE) !== 0 && !inWord && !isPossessive(i)) break;
      }
      if (++length > longestEnding) break;
      hash = print(hash, entry & FOLDED);
      end = i + 1;
    }
    steps.count += i - stemEnd;
    return best;
  }

  /** The hash of the letter case from the name's start; made by `letterCaseHash` when the index was built. */
  function letterCaseTo(stemEnd: number): number {
    let hash = CASE_SEED;
    for (let i = nameStart; i < stemEnd; i++) {
      const entry = entryAt(i);
      if ((entry & LETTER) !== 0) hash = print(hash, (entry & UPPER) !== 0 ? 1 : 2);
    }
    return hash || 1;
  }

  const slotOf = (hash: number): number => buckets[hash >>> bucketShift]! * SLOT;

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

  /** Turns what was found from `nameStart` into matches, longest first; what ends alike is one match. */
  function takeHits(): void {
    const first = matches.length;
    for (let hit = 0; hit < hitCount; hit++) {
      const end = hits[hit * 2]!;
      const readings = readingsOf(hits[hit * 2 + 1]!);
      let at = matches.length;
      while (at > first && matches[at - 1]!.end < end) at--;
      const known = at > first ? matches[at - 1]! : null;
      if (known !== null && known.end === end)
        matches[at - 1] = { start: nameStart, end, readings: joinReadings(known.readings, readings) };
      else if (at === matches.length) matches.push({ start: nameStart, end, readings });
      else matches.splice(at, 0, { start: nameStart, end, readings });
    }
    hitCount = 0;
  }

  /**
   * Looks up as a stem what stands from `wordStart` to `stemEnd`. `hash` is the whole path's, `own` the print of this word's
   * letters, `mark` the path's before it, `capitals` a bit for each word that begins with one.
   */
  function lookUp(
    firstSlot: number,
    stemEnd: number,
    hash: number,
    own: number,
    mark: number,
    wordsBefore: number,
    capitals: number,
  ): void {
    const last = Math.min(buckets[(hash >>> bucketShift) + 1]! * SLOT, slots.length);
    const path = print(own, mark);
    const low = hash & 0xffff;
    const high = path >>> 16;
    let goneOnFrom = -1;
    for (let slot = firstSlot; slot < last; slot += SLOT) {
      if (slots[slot] !== low || slots[slot + 1] !== high) continue;
      const rule = slots[slot + RULE]!;
      const at = (rule & ~CONTINUES) * 2;
      const ways = rules[at]!;
      const end = endOf(stemEnd, ways & 0xffff);
      const needed = ways >>> CAPITALS_SHIFT;
      if (end >= 0 && (capitals & needed) === needed && slots[slot + VALUE + 1] !== 0) {
        const letterCase = rules[at + 1]!;
        if (letterCase === 0 || letterCase === letterCaseTo(stemEnd)) addHit(end, slot);
      }
      if ((rule & CONTINUES) === 0) continue;
      // The apostrophe of "O'Brien" ends no word, and yet the name goes on behind it.
      const from = end < 0 && (entryAt(stemEnd) & APOSTROPHE) !== 0 ? stemEnd : end;
      if (from >= 0 && from !== goneOnFrom) {
        goneOnFrom = from;
        goOn(from, hash, path, wordsBefore + 1, capitals);
      }
    }
  }

  /** Looks for longer names: steps over what joins the next word to this one, and on into that word. */
  function goOn(wordEnd: number, hashBefore: number, markBefore: number, words: number, capitals: number): void {
    if (words >= mostWords) return;
    let hash = hashBefore;
    let mark = markBefore;
    let signs = 0;
    let i = wordEnd;
    for (; i < text.length; i++) {
      const entry = entryAt(i);
      if ((entry & (IGNORED | SPACE)) !== 0) continue;
      if ((entry & LETTER) !== 0) break;
      if (++signs > MOST_JOINT_SIGNS) return;
      hash = step(hash, entry & FOLDED);
      mark = print(mark, entry & FOLDED);
    }
    if (signs === 0) {
      hash = step(hash, 0x20);
      mark = print(mark, 0x20);
    }
    steps.count += i - wordEnd;
    if (i < text.length) lookUpLater(i, hash, mark, words, capitals);
  }

  /** Looks up the prefixes of a later word of a name. */
  function lookUpLater(start: number, before: number, mark: number, words: number, capitalsBefore: number): void {
    const first = table[text.charCodeAt(start)]!;
    const capitals = (first & CAPITAL) !== 0 ? capitalsBefore | (1 << words) : capitalsBefore;
    const most = longestStem;
    let hash = step(before, first & FOLDED);
    let letters = 1;
    let i = start + 1;
    for (; i < text.length && letters < most; i++) {
      const entry = table[text.charCodeAt(i)]!;
      if ((entry & LETTER) !== 0) {
        letters++;
        hash = step(hash, entry & FOLDED);
        const bits = filter[hash >>> filterShift]!;
        const passes = (bits >>> hash) & (bits >>> (hash >>> 5)) & (bits >>> (hash >>> 8)) & 1;
        if (passes !== 0) lookUp(slotOf(hash), i + 1, hash, ownPrint(start, i + 1), mark, words, capitals);
      } else if ((entry & IGNORED) === 0) break;
    }
    if (letters === 1) lookUp(slotOf(hash), i, hash, ownPrint(start, i), mark, words, capitals);
    steps.count += i - start;
  }

  /** The print of the letters of one word, from the last to the first, as `wordPrint` makes it. */
  function ownPrint(start: number, end: number): number {
    let own = PRINT_SEED;
    for (let i = end - 1; i >= start; i--) {
      const entry = table[text.charCodeAt(i)]!;
      if ((entry & LETTER) !== 0) own = print(own, entry & FOLDED);
    }
    steps.count += end - start;
    return own;
  }

  /** Looks up what stands up to `end`, of which `sift` has made `hash`, as the beginning of a name, if one may begin there. */
  function lookUpFirst(end: number, hash: number, firstSlot: number): void {
    const string = text;
    const entries = table;
    let own = PRINT_SEED;
    let first = 0;
    let letters = 0;
    let start = end;
    let i = end - 1;
    for (; i >= 0; i--) {
      const entry = entries[string.charCodeAt(i)]!;
      if ((entry & LETTER) !== 0) {
        if (++letters > longestStem) return;
        own = print(own, entry & FOLDED);
        first = entry;
        start = i;
      } else if ((entry & IGNORED) === 0) {
        if ((entry & APOSTROPHE) !== 0 && isLetterBeside(i, -1)) return;
        break;
      }
    }
    steps.count += end - i;
    if ((first & START) === 0) return;
    if (start !== nameStart) {
      if (hitCount > 0) takeHits();
      nameStart = start;
    }
    lookUp(firstSlot, end, hash, own, 0, 0, (first & CAPITAL) !== 0 ? 1 : 0);
  }

  /** A sign that may follow an initial stands at `sign`: looks up the word before it if that is a single letter. */
  function lookUpInitial(sign: number): void {
    let letter = sign - 1;
    while ((entryAt(letter) & IGNORED) !== 0) letter--;
    const entry = entryAt(letter);
    if ((entry & (LETTER | START)) !== (LETTER | START)) return;
    let before = letter - 1;
    while ((entryAt(before) & IGNORED) !== 0) before--;
    steps.count += sign - before;
    if ((entryAt(before) & LETTER) !== 0) return;
    const hash = step(SEED, entry & FOLDED);
    lookUpFirst(sign, hash, slotOf(hash));
  }

  return function scan(scanned: string): Match[] {
    text = scanned;
    matches = [];
    nameStart = -1;
    if (scanned.length > ROOM) makeRoom(scanned.length);
    const count = narrow(sift(scanned));
    for (let k = 0; k < count; k += NOTE) {
      const hash = notes[k + 1]!;
      if (hash === SEED) lookUpInitial(notes[k]! - 1);
      else lookUpFirst(notes[k]!, hash, notes[k + 2]!);
    }
    if (hitCount > 0) takeHits();
    steps.count += scanned.length;
    text = "";
    if (scanned.length > ROOM) makeRoom(ROOM);
    return matches;
  };
}
