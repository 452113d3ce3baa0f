/** A piece of a text: UTF-16 code units, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const abbreviation =
  /(^|[\s(«„“"])(\p{L}|mr|mrs|ms|dr|prof|st|gen|lt|col|sen|rep|gov|rev|jr|e\.g|i\.e|u\.s|u\.k|u\.n|г|гг|им|тов|т\.е|т\.д|млн|млрд|тыс)\.$/iu;

/**
 * Cuts a block of text into sentences. A mark inside a quotation ends none; the end of a quotation that closes with one does, unless
 * the sentence goes on behind it with a small letter, a dash or a word that tells who spoke: “Why?” asked Lavrov. «Нет!» — сказал он.
 *
 * @param quotes the quotations of the text.
 * @param tells whether what follows a quotation says whose it was.
 */
export function sentences(text: string, quotes: readonly Span[], tells: (following: string) => boolean): Span[] {
  const found: Span[] = [];
  let start = 0;
  const endAt = (end: number): void => {
    found.push(trimmed(text, start, end));
    start = end;
  };
  const beginning = new Map(quotes.map((quote) => [quote.start, quote]));
  for (let at = 0; at < text.length; at++) {
    const quote = beginning.get(at);
    if (quote !== undefined) {
      at = quote.end - 1;
      const last =
        text
          .slice(quote.start, quote.end - 1)
          .trimEnd()
          .at(-1) ?? "";
      if (".!?…".includes(last) && beginsAnew(text, quote.end) && !(last !== "." && tells(text.slice(quote.end)))) endAt(quote.end);
    } else if (".!?…".includes(text[at] as string)) {
      let end = at + 1;
      while (end < text.length && ".!?…)]".includes(text[end] as string)) end++;
      at = end - 1;
      if (beginsAnew(text, end) && !abbreviation.test(text.slice(Math.max(start, end - 8), end))) endAt(end);
    }
  }
  if (text.slice(start).trim() !== "") endAt(text.length);
  return found;
}

/** Whether another sentence may begin here: Georgian has no capitals. */
function beginsAnew(text: string, end: number): boolean {
  if (end >= text.length) return true;
  if (!/\s/.test(text[end] as string)) return false;
  const rest = text.slice(end, end + 8).trimStart();
  return !/^[\p{Ll}—–,-]/u.test(rest) || /^[\u10d0-\u10ff]/.test(rest);
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
