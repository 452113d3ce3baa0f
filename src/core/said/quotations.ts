import type { Span } from "./sentences.ts";

/** Pairs of quotation marks; straight ones open and close alike. Single ones are left alone: they are also apostrophes. */
const pairs: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ["„", "”"],
  ['"', '"'],
];

/** Longer ones are two marks that do not belong together. */
const longest = 1_500;

/** The quotations of a block, marks included, in order and free of overlaps; what stands inside another is part of it. */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = closingOf(text, at);
    if (end < 0) continue;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

function closingOf(text: string, start: number): number {
  const opening = text[start] as string;
  let best = -1;
  for (const [open, close] of pairs) {
    if (open !== opening || (open === '"' && /[\p{L}\p{N}]/u.test(text[start - 1] ?? ""))) continue;
    const end = matching(text, start, open, close);
    if (end > 0 && (best < 0 || end < best)) best = end;
  }
  return best;
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
