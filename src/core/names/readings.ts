import { languages } from "../records/text.ts";
import { decodeId } from "./entity-ids.ts";
import { nameTypes, type Reading } from "./gazetteer.ts";
import { LANGUAGE_SHIFT, LAST, MOST_ENTITIES, ONE_READING, READING_LIST, type Sections, TYPE_SHIFT, VALUE_KIND, WEAK } from "./layout.ts";

/** Adds to `found` what a slot's value says, each reading once. */
export function addReadings(index: Sections, value: number, found: Reading[]): void {
  const kind = value & VALUE_KIND;
  if (kind === ONE_READING) addReading(index, value, found);
  if (kind !== READING_LIST) return;
  for (let i = value & ~VALUE_KIND; i < index.lists.length; i++) {
    const packed = index.lists[i]!;
    addReading(index, packed, found);
    if ((packed & LAST) !== 0) return;
  }
}

function addReading({ ids, idBlocks }: Sections, packed: number, found: Reading[]): void {
  const entity = decodeId(ids, idBlocks, packed & (MOST_ENTITIES - 1));
  const type = nameTypes[(packed >>> TYPE_SHIFT) & 7];
  const language = languages[(packed >>> LANGUAGE_SHIFT) & 3];
  if (entity === "" || type === undefined || language === undefined) return;
  const weak = (packed & WEAK) !== 0;
  const known = found.some((one) => one.entity === entity && one.type === type && one.language === language && one.weak === weak);
  if (!known) found.push({ entity, type, language, weak });
}
