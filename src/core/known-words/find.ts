import type { Day } from "../records/date.ts";
import { lastDay } from "../records/date.ts";
import type { Phrase } from "../records/phrase.ts";
import { quotations } from "../said/quotations.ts";
import { fold } from "../text/fold.ts";
import { type Alignment, align, type Pair } from "./align.ts";
import { type QuotedWord, quotedWords } from "./quoted-words.ts";

/** A quotation in a text that the dataset holds. */
export interface KnownWords {
  /** The words that are the known ones, UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  /** The statement's permanent id, `speaker/id`. */
  readonly statement: string;
  readonly match: "exact" | "close";
  /** Whether they are the speaker's own words or our English ones for them. */
  readonly of: "original" | "translation";
  /** Word by word, how the text's differs; null where one side has no such word. */
  readonly differs: readonly { readonly known: string | null; readonly here: string | null }[];
  /** The text leaves out the beginning or the end. */
  readonly shortened: boolean;
}

/** Finds known words in the quotations of a text, those that had been said by the day: at most one statement a quotation. */
export type FindKnownWords = (text: string, day: Day) => KnownWords[];

interface Variant {
  readonly phrase: Phrase;
  readonly of: KnownWords["of"];
  readonly source: string;
  readonly words: readonly QuotedWord[];
}

/** Letters of a word that a shingle keeps, so that an ending changes none. */
const stemLength = 4;
/** Shingles that a quotation shares with what is looked at closely: at most a fifth of the words differ. */
const leastShared = 2;

/** Prepares the phrases: pairs of neighbouring words (shingles) lead from a quotation to the few that are compared word by word. */
export function knownWordsFinder(phrases: readonly Phrase[]): FindKnownWords {
  const variants = phrases.flatMap(variantsOf);
  const index = new Map<string, number[]>();
  for (const [n, { words }] of variants.entries())
    for (const shingle of shingles(words)) index.set(shingle, [...(index.get(shingle) ?? []), n]);

  return (text, day) =>
    quotations(text).flatMap((quote): KnownWords[] => {
      const words = quotedWords(text, quote.start, quote.end);
      const shared = new Map<number, number>();
      for (const shingle of shingles(words)) for (const n of index.get(shingle) ?? []) shared.set(n, (shared.get(n) ?? 0) + 1);
      let best: { variant: Variant; alignment: Alignment } | null = null;
      for (const [n, count] of shared) {
        const variant = variants[n] as Variant;
        if (count < leastShared || lastDay(variant.phrase.date) > day) continue;
        const alignment = align(variant.words, words);
        if (alignment !== null && (best === null || isBetter(alignment, variant, best.alignment, best.variant)))
          best = { variant, alignment };
      }
      return best === null ? [] : [view(text, words, best.variant, best.alignment)];
    });
}

function variantsOf(phrase: Phrase): Variant[] {
  const own: Variant = { phrase, of: "original", source: phrase.text, words: quotedWords(phrase.text) };
  const { translation } = phrase;
  return translation === undefined ? [own] : [own, { phrase, of: "translation", source: translation, words: quotedWords(translation) }];
}

const shingles = (words: readonly QuotedWord[]): Set<string> =>
  new Set(words.slice(1).map(({ key }, i) => `${(words[i] as QuotedWord).key.slice(0, stemLength)} ${key.slice(0, stemLength)}`));

/** More words, then fewer edits, then the one said first: the same words were taken up from it. */
function isBetter(a: Alignment, of: Variant, b: Alignment, other: Variant): boolean {
  const length = ({ from, to, cost }: Alignment): number => to - from - 5 * cost;
  if (length(a) !== length(b)) return length(a) > length(b);
  const [one, two] = [`${of.phrase.date} ${of.phrase.id}`, `${other.phrase.date} ${other.phrase.id}`];
  return one < two;
}

function view(text: string, words: readonly QuotedWord[], { phrase, of, source }: Variant, alignment: Alignment): KnownWords {
  const { from, to, path, shortened } = alignment;
  const differs = differences(path, source, text);
  return {
    start: (words[from] as QuotedWord).start,
    end: (words[to - 1] as QuotedWord).end,
    statement: phrase.id,
    match: differs.length === 0 && !shortened ? "exact" : "close",
    of,
    differs,
    shortened,
  };
}

/** Words side by side that differ in more than letter case and accents, as one difference: "will not" and "won't". */
function differences(path: readonly Pair[], known: string, here: string): KnownWords["differs"] {
  const found: { known: QuotedWord[]; here: QuotedWord[] }[] = [];
  let open = false;
  for (const pair of path) {
    const differ = printed(pair.known, known) !== printed(pair.here, here);
    if (differ && !open) found.push({ known: [], here: [] });
    if (differ && pair.known) found.at(-1)?.known.push(pair.known);
    if (differ && pair.here) found.at(-1)?.here.push(pair.here);
    open = differ;
  }
  const whole = (list: readonly QuotedWord[], text: string): string | null =>
    list.length === 0 ? null : text.slice(list[0]?.start, list.at(-1)?.end);
  return found.map((one) => ({ known: whole(one.known, known), here: whole(one.here, here) }));
}

const printed = (word: QuotedWord | null, text: string): string | null => (word === null ? null : fold(text.slice(word.start, word.end)));
