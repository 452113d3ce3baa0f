import type { Span } from "./sentences.ts";

/** Pairs of quotation marks; straight ones open and close alike. */
const pairs: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["„", "”"],
  ["„", '"'],
  ['"', '"'],
  // Editing systems replace one of two straight marks by a curly one.
  ['"', "”"],
  ["“", '"'],
];

/** Longer ones are two marks that do not belong together. */
const longest = 1_500;
/** An apostrophe is the same sign as a closing single mark: a far one closes nothing. */
const longestSingle = 600;

/**
 * The quotations of a block, marks included, in order and free of overlaps; what stands inside another is part of it. One that is
 * opened and goes on in the next paragraph ends with the block.
 */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[“«„"‘]/g)) {
    const end = index < from ? -1 : closingOf(text, index);
    if (end < 0) continue;
    found.push({ start: index, end });
    from = end;
  }
  return found;
}

/** Where the quotation that opens here ends, its mark included; -1 if none opens. */
function closingOf(text: string, start: number): number {
  const opening = text[start] as string;
  if (opening === "‘") return closingSingle(text, start);
  // A straight mark behind a letter or digit closes, or counts inches.
  if (opening === '"' && !/^$|[\s([—–«„“-]/.test(text[start - 1] ?? "")) return -1;
  const ends = pairs.flatMap(([open, close]) => (open === opening ? [matching(text, start, open, close)] : [])).filter((end) => end > 0);
  if (ends.length > 0) return Math.min(...ends) + 1;
  return goesOn(text, start, opening) ? text.trimEnd().length : -1;
}

/** The mark that closes the one at `start`, those of the same pair inside skipped; -1 if there is none near. */
function matching(text: string, start: number, open: string, close: string): number {
  let depth = 1;
  for (let at = start + 1; at < text.length && at - start < longest; at++) {
    if (text[at] === close && --depth === 0) return at;
    if (text[at] === open) depth++;
  }
  return -1;
}

/** A speech of several paragraphs closes with the last of them only. A lone mark inside a sentence is a slip. */
function goesOn(text: string, start: number, opening: string): boolean {
  if (!'“«„"'.includes(opening) || text.length - start > longest) return false;
  return /^$|[\s:]/.test(text[start - 1] ?? "") && /^[\p{L}\p{N}…]/u.test(text.slice(start + 1)) && /[.!?…]$/.test(text.trimEnd());
}

/** ‘…’ closes behind an end mark or before one; behind another letter only where no plural's apostrophe can stand. */
function closingSingle(text: string, start: number): number {
  if (!/^$|[\s([—–-]/.test(text[start - 1] ?? "")) return -1;
  for (let at = start + 2; at < text.length && at - start < longestSingle; at++) {
    if (text[at] !== "’" || /[\p{L}\p{N}]/u.test(text[at + 1] ?? "")) continue;
    if (/[,.!?…]/.test(text[at - 1] as string) || /[,.;:!?)]/.test(text[at + 1] ?? ".") || text[at - 1] !== "s") return at + 1;
  }
  return -1;
}
