import type { Speaker } from "./said.ts";
import type { Span } from "./sentences.ts";

/** A sentence taken apart: words and marks of the writer's, with persons and quotations as single tokens. */
export type Token = Span &
  (
    | { readonly is: "word"; readonly text: string; readonly lower: string }
    /** A comma, colon, semicolon, dash or bracket. */
    | { readonly is: "mark"; readonly text: string }
    | { readonly is: "speaker"; readonly speaker: Speaker }
    | { readonly is: "quote" }
  );

/** Hyphens join a word only between letters; apart they are dashes, as is the low line of Georgian papers. */
const piece = /\p{L}[\p{L}\p{M}\p{N}\u00ad’']*(?:-\p{L}[\p{L}\p{M}\p{N}\u00ad’']*)*|\p{N}+|[,:;()_—–-]/gu;

/** @param quotes those of the text; what stands inside one is not looked at. */
export function tokens(text: string, { start, end }: Span, quotes: readonly Span[], speakers: readonly Speaker[]): Token[] {
  const whole: Token[] = quotes
    .filter((quote) => quote.start >= start && quote.end <= end)
    .map((quote) => ({ is: "quote", start: quote.start, end: quote.end }));
  for (const speaker of speakers)
    if (speaker.start >= start && speaker.end <= end && !whole.some((quote) => quote.start <= speaker.start && speaker.end <= quote.end))
      whole.push({ is: "speaker", speaker, start: speaker.start, end: speaker.end });
  whole.sort((a, b) => a.start - b.start);
  const found: Token[] = [];
  let at = start;
  for (const token of whole) {
    found.push(...loose(text, at, token.start), token);
    at = token.end;
  }
  return [...found, ...loose(text, at, end)];
}

function loose(text: string, start: number, end: number): Token[] {
  return [...text.slice(start, end).matchAll(piece)].map((match): Token => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (!/[\p{L}\p{N}]/u.test(match[0])) return { is: "mark", text: /[_—–-]/.test(match[0]) ? "—" : match[0], ...span };
    return { is: "word", text: match[0], lower: match[0].toLowerCase().replace(/[’'](?:s|ll|d|ve|re|m)$/, ""), ...span };
  });
}

/** Whether the token is a word of the set. */
export const isWord = (token: Token | undefined, set: ReadonlySet<string>): boolean => token?.is === "word" && set.has(token.lower);

/** Whether the token is one of these words. */
export const isAnyOf = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.is === "word" && words.includes(token.lower);

/** Whether the token is one of these marks. */
export const isMark = (token: Token | undefined, marks: string): boolean => token?.is === "mark" && marks.includes(token.text);

/** Where the clause of a token begins: behind the last mark or quotation before it. */
export const clauseStart = (t: readonly Token[], at: number): number =>
  t.findLastIndex((one, i) => i < at && (one.is === "quote" || one.is === "mark")) + 1;
