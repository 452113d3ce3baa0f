import { canonical } from "../json.ts";

/** What `storage.sync` holds, by key. */
export type Items = Readonly<Record<string, unknown>>;

/**
 * The most bytes of one item. Both browsers refuse more than 8,192 (tried in Chromium 156 and Firefox 153); the rest is for what
 * they may count otherwise than `itemBytes`.
 */
const longestItem = 8_000;

/** Of a piece's own form: its stamp and the names of its fields. */
const formBytes = 200;

/**
 * An entry too long for one item: its key holds `{at, pieces}`, and each `key#0`, `key#1`, … a part of its JSON. Items of other
 * devices come one by one and in any order; the stamp on each piece tells which belong together.
 */
interface Head {
  readonly at: unknown;
  readonly pieces: number;
}

const isHead = (item: unknown): item is Head =>
  typeof item === "object" && item !== null && "at" in item && "pieces" in item && Number.isInteger(item.pieces);

const pieceKey = (key: string, index: number): string => `${key}#${index}`;

/** The key that a stored key belongs to: its own, or that of the entry it is a piece of. */
export const entryKey = (stored: string): string => stored.replace(/#\d+$/, "");

/** Bytes that browsers count for an item: its key and its JSON in UTF-8, in which Chromium writes `<` and two line ends as escapes. */
export function itemBytes(key: string, item: unknown): number {
  return utf8Bytes(key) + utf8Bytes(JSON.stringify(item).replace(/[<\u2028\u2029]/g, "\\u003C"));
}

const encoder = new TextEncoder();
const utf8Bytes = (text: string): number => encoder.encode(text).length;

/** The items that an entry is stored as. */
export function split(key: string, entry: { readonly at: unknown }): Items {
  if (itemBytes(key, entry) <= longestItem) return { [key]: entry };
  const texts = cut(canonical(entry), longestItem - formBytes - utf8Bytes(key));
  const pieces = texts.map((text, index) => [pieceKey(key, index), { at: entry.at, text }]);
  return { [key]: { at: entry.at, pieces: texts.length }, ...Object.fromEntries(pieces) };
}

/** Parts whose own JSON takes at most so many bytes each. Never within a surrogate pair, whose halves storage would alter. */
function cut(text: string, bytes: number): string[] {
  const parts: string[] = [];
  let part = "";
  let length = 0;
  for (const letter of text) {
    const more = letterBytes(letter);
    if (length + more > bytes) {
      parts.push(part);
      part = "";
      length = 0;
    }
    part += letter;
    length += more;
  }
  return [...parts, part];
}

/** As `itemBytes` counts, for one code point within a text: it is asked for each of many thousands. */
function letterBytes(letter: string): number {
  if (letter > "\u007f") return letter === "\u2028" || letter === "\u2029" ? 6 : utf8Bytes(letter);
  return letter === "<" ? 6 : JSON.stringify(letter).length - 2;
}

/** The entries' items, with those in pieces put together; one whose pieces are not all there is left out. */
export function joined(items: Items): Items {
  const whole: [string, unknown][] = [];
  for (const [key, item] of Object.entries(items)) {
    if (key !== entryKey(key)) continue;
    const entry = isHead(item) ? assembled(items, key, item) : item;
    if (entry !== null) whole.push([key, entry]);
  }
  return Object.fromEntries(whole);
}

function assembled(items: Items, key: string, head: Head): unknown {
  const at = canonical(head.at);
  let text = "";
  for (let index = 0; index < head.pieces; index++) {
    const piece = items[pieceKey(key, index)];
    if (!isPiece(piece) || canonical(piece.at) !== at) return null;
    text += piece.text;
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isPiece = (item: unknown): item is { readonly at: unknown; readonly text: string } =>
  typeof item === "object" && item !== null && "at" in item && "text" in item && typeof item.text === "string";
