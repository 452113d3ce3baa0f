import { ID_BLOCK, MOST_LETTERS } from "./layout.ts";

/** Packs sorted ids (ASCII, of at most 80 characters: see `idSchema`), each as what differs from the one before; blocks make any one readable alone. */
export function encodeIds(sorted: readonly string[]): { ids: Uint8Array; idBlocks: Uint32Array } {
  const bytes: number[] = [];
  const blocks: number[] = [];
  let before = "";
  for (const [i, id] of sorted.entries()) {
    if (id.length > MOST_LETTERS) throw new Error(`The entity id ${id} is too long for the name index.`);
    let shared = 0;
    if (i % ID_BLOCK === 0) blocks.push(bytes.length);
    else while (shared < before.length && id[shared] === before[shared]) shared++;
    bytes.push(shared, id.length - shared);
    for (let k = shared; k < id.length; k++) bytes.push(id.charCodeAt(k) & 0xff);
    before = id;
  }
  return { ids: Uint8Array.from(bytes), idBlocks: Uint32Array.from(blocks) };
}

const letters = new Uint8Array(2 * MOST_LETTERS);

/** The id with this number; `""` if there is none. */
export function decodeId(ids: Uint8Array, idBlocks: Uint32Array, number: number): string {
  let at = idBlocks[Math.floor(number / ID_BLOCK)] ?? ids.length;
  let length = 0;
  for (let left = number % ID_BLOCK; left >= 0; left--) {
    if (at + 2 > ids.length) return "";
    const shared = ids[at]!;
    const rest = ids[at + 1]!;
    for (let k = 0; k < rest; k++) letters[shared + k] = ids[at + 2 + k] ?? 0;
    at += 2 + rest;
    length = shared + rest;
  }
  return String.fromCharCode(...letters.subarray(0, length));
}
