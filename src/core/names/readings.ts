import { languages } from "../records/text.ts";
import { decodeId } from "./entity-ids.ts";
import { nameTypes, type Reading } from "./gazetteer.ts";
import {
  LANGUAGE_SHIFT,
  LAST,
  MOST_ENTITIES,
  ONE_READING,
  READING_LIST,
  type Sections,
  TYPE_SHIFT,
  VALUE,
  VALUE_KIND,
  WEAK,
} from "./layout.ts";

const same = (one: Reading, other: Reading): boolean =>
  one.entity === other.entity && one.type === other.type && one.language === other.language && one.weak === other.weak;

/** Both lists' readings, each once. */
export const joinReadings = (some: readonly Reading[], more: readonly Reading[]): readonly Reading[] => [
  ...some,
  ...more.filter((reading) => !some.some((known) => same(reading, known))),
];

/** Slots whose readings are kept unpacked, each at one place that its number gives: a power of two. */
const KEPT = 16_384;
const KEPT_SHIFT = 32 - Math.log2(KEPT);

/**
 * Makes the function that gives the readings of the slot at a place in `slots`. It keeps what it has unpacked, since an article names few again and
 * again: unpacking an id costs more than reading a line of text.
 */
export function createReadings({ slots, lists, ids, idBlocks }: Sections): (slot: number) => readonly Reading[] {
  const keptSlots = new Int32Array(KEPT).fill(-1);
  const keptReadings = new Array<readonly Reading[]>(KEPT).fill([]);

  function unpack(packed: number): Reading[] {
    const entity = decodeId(ids, idBlocks, packed & (MOST_ENTITIES - 1));
    const type = nameTypes[(packed >>> TYPE_SHIFT) & 7];
    const language = languages[(packed >>> LANGUAGE_SHIFT) & 3];
    return entity === "" || type === undefined || language === undefined ? [] : [{ entity, type, language, weak: (packed & WEAK) !== 0 }];
  }

  function unpackAll(value: number): Reading[] {
    const kind = value & VALUE_KIND;
    if (kind === ONE_READING) return unpack(value);
    if (kind !== READING_LIST) return [];
    const first = value & ~VALUE_KIND;
    let last = first;
    while (last < lists.length && (lists[last]! & LAST) === 0) last++;
    return [...lists.subarray(first, last + 1)].flatMap(unpack);
  }

  return (slot) => {
    const place = Math.imul(slot, 0x9e3779b1) >>> KEPT_SHIFT;
    if (keptSlots[place] !== slot) {
      keptSlots[place] = slot;
      keptReadings[place] = unpackAll(slots[slot + VALUE]! | (slots[slot + VALUE + 1]! << 16));
    }
    return keptReadings[place]!;
  };
}
