/** A piece of a text: UTF-16 code units, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const closing = '”“"»’)]';
const abbreviation =
  /(^|[\s(«„“"])(\p{L}|mr|mrs|ms|dr|prof|st|gen|lt|col|sen|rep|gov|e\.g|i\.e|u\.s|u\.k|u\.n|г|гг|им|тов|т\.е|т\.д|млн|млрд|тыс)\.$/iu;

/**
 * Cuts a block of text into sentences. A mark inside a quotation ends none if the sentence goes on behind it with a small letter or
 * a dash: “Why?” asked Lavrov. «Нет!» — сказал он.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!".!?…".includes(text[at] as string)) continue;
    let end = at + 1;
    while (end < text.length && ".!?…".includes(text[end] as string)) end++;
    while (end < text.length && closing.includes(text[end] as string)) end++;
    at = end - 1;
    if (!endsHere(text, start, end)) continue;
    found.push(trimmed(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== "") found.push(trimmed(text, start, text.length));
  return found;
}

function endsHere(text: string, start: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!/\s/.test(text[end] as string)) return false;
  const rest = text.slice(end, end + 8).trimStart();
  if (/^[\p{Ll}—–,-]/u.test(rest) && !/^[\u10d0-\u10ff]/.test(rest)) return false;
  return !abbreviation.test(text.slice(Math.max(start, end - 8), end));
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
