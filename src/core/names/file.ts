import {
  checksum,
  HEADER_WORDS,
  LIMIT,
  MAGIC,
  MOST_LETTERS,
  MOST_WORDS,
  type Section,
  type Sections,
  SLOT,
  sectionNames,
  sections,
  VERSION,
} from "./layout.ts";

const aligned = (bytes: number): number => (bytes + 3) & ~3;

/** Puts the sections into one file. */
export function writeFile(built: Sections): Uint8Array {
  const length = sectionNames.reduce((sum, name) => sum + aligned(built[name].byteLength), HEADER_WORDS * 4);
  const file = new Uint8Array(length);
  const words = new Uint32Array(file.buffer);
  words.set([MAGIC, VERSION, length]);
  words.set(
    sectionNames.map((name) => built[name].length),
    4,
  );
  let offset = HEADER_WORDS * 4;
  for (const name of sectionNames) {
    const part = built[name];
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += aligned(part.byteLength);
  }
  words[3] = checksum(words);
  return file;
}

const damaged = (why: string): Error => new Error(`The name index is damaged: ${why}.`);

const isPowerOfTwo = (n: number): boolean => n > 0 && (n & (n - 1)) === 0;

function checkShape(opened: Sections): void {
  const limits = opened.limits;
  const slots = opened.slots.length / SLOT - 1;
  const buckets = opened.buckets;
  if (limits.length !== Object.keys(LIMIT).length) throw damaged("its limits are missing");
  if (!isPowerOfTwo(opened.filter.length) || opened.filter.length !== 2 ** (32 - limits[LIMIT.filterShift]!))
    throw damaged("its filter has the wrong size");
  if (buckets.length !== 2 ** (32 - limits[LIMIT.bucketShift]!) + 1) throw damaged("its table has the wrong size");
  if (buckets[buckets.length - 1] !== slots) throw damaged("its table does not end with its slots");
  const tooLong = Math.max(limits[LIMIT.longestStem]!, limits[LIMIT.longestEnding]!) > MOST_LETTERS;
  if (tooLong || limits[LIMIT.mostWords]! > MOST_WORDS) throw damaged("its limits are out of range");
  if (!isPowerOfTwo(opened.endings.length)) throw damaged("its endings have the wrong size");
}

/** Opens the sections as views on the file. Throws one clear error if the file is not a whole, unchanged index of this version. */
export function readFile(bytes: ArrayBuffer | Uint8Array): Sections {
  let file = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  if (file.byteLength < HEADER_WORDS * 4 || file.byteLength % 4 !== 0) throw damaged("it is too short or cut");
  if (file.byteOffset % 4 !== 0) file = file.slice();
  const words = new Uint32Array(file.buffer, file.byteOffset, file.byteLength / 4);
  if (words[0] !== MAGIC) throw damaged("it is not a name index");
  if (words[1] !== VERSION) throw damaged(`it is of version ${words[1]}, and ${VERSION} is expected`);
  if (words[2] !== file.byteLength) throw damaged(`it has ${file.byteLength} bytes of ${words[2]}`);

  let offset = HEADER_WORDS * 4;
  const view = (name: Section): { at: number; length: number } => {
    const length = words[4 + sectionNames.indexOf(name)]!;
    const at = file.byteOffset + offset;
    offset += aligned(length * sections[name]);
    if (offset > file.byteLength) throw damaged("its sections reach past its end");
    return { at, length };
  };
  const u32 = (name: Section): Uint32Array => {
    const { at, length } = view(name);
    return new Uint32Array(file.buffer, at, length);
  };
  const i32 = (name: Section): Int32Array => {
    const { at, length } = view(name);
    return new Int32Array(file.buffer, at, length);
  };
  const u16 = (name: Section): Uint16Array => {
    const { at, length } = view(name);
    return new Uint16Array(file.buffer, at, length);
  };
  const u8 = (name: Section): Uint8Array => {
    const { at, length } = view(name);
    return new Uint8Array(file.buffer, at, length);
  };
  // In file order: each call takes the next section.
  const opened: Sections = {
    limits: u32("limits"),
    filter: i32("filter"),
    buckets: u32("buckets"),
    lists: u32("lists"),
    rules: i32("rules"),
    endings: i32("endings"),
    idBlocks: u32("idBlocks"),
    slots: u16("slots"),
    openers: u16("openers"),
    followers: u16("followers"),
    ids: u8("ids"),
  };
  if (offset !== file.byteLength) throw damaged("its sections do not fill it");
  if (checksum(words) !== words[3]) throw damaged("its content has changed");
  checkShape(opened);
  return opened;
}
