/** A paragraph of a plain text, at its place in UTF-16 code units. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Lines of a text that was wrapped at a fixed width are about this long, all of them. */
const wrapped = { from: 50, to: 100 };

/**
 * Cuts a plain text where a page would have blocks: at line breaks; only at blank lines where the text is wrapped at a fixed
 * width, since there a name may stand on two lines.
 */
export function paragraphs(text: string): Paragraph[] {
  const lines = text.split("\n").map((line) => line.trim().length);
  const filled = lines.filter((length) => length > 0).sort((a, b) => a - b);
  const median = filled[filled.length >> 1] ?? 0;
  const isWrapped = filled.length > 3 && median >= wrapped.from && (filled.at(-1) ?? 0) <= wrapped.to;
  const found: Paragraph[] = [];
  let start = 0;
  for (const gap of text.matchAll(isWrapped ? /\n[^\S\n]*\n\s*/g : /\n/g)) {
    found.push({ start, text: text.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  found.push({ start, text: text.slice(start) });
  return found.filter((paragraph) => paragraph.text.trim() !== "");
}
