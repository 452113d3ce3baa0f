import type { Language } from "../records/text.ts";
import { accordingTo } from "./according-to.ts";
import { quotations } from "./quotations.ts";
import type { Said, Speaker } from "./said.ts";
import { type Span, sentences } from "./sentences.ts";
import { canSpeak } from "./subject.ts";
import { type SpeechWords, speechWords } from "./verbs.ts";

/** A quotation of fewer letters is a word in quotation marks, not what somebody said. */
const leastQuoted = 12;

/**
 * Finds who says what in a block of text: quotations beside a speaker and a verb of saying, in both word orders, and indirect speech
 * behind "that". It would rather miss than guess: a pronoun's sentence is left out, and so is one with two possible speakers.
 *
 * @param speakers the mentions of known persons in the block.
 */
export function attribute(text: string, speakers: readonly Speaker[], language: Language): Said[] {
  if (speakers.length === 0) return [];
  const words = speechWords[language];
  const quotes = quotations(text);
  const said: Said[] = [];
  let previous: string | null = null;
  for (const sentence of sentences(text)) {
    const inside = quotes.filter((quote) => quote.start >= sentence.start && quote.end <= sentence.end);
    const outside = speakers.filter((speaker) => within(speaker, sentence) && !inside.some((quote) => within(speaker, quote)));
    const speaking = outside.filter((speaker) => speaks(text, sentence, speaker, inside, words, language));
    const told = accordingTo(text, sentence, outside, language);
    const sole = speaking.length === 1 ? speaking[0] : speaking.length === 0 && told !== null ? told : undefined;
    if (sole !== undefined) {
      const direct = inside.filter((quote) => isSpeech(text, quote));
      if (direct.length > 0) said.push(...direct.map((quote) => ({ ...quote, entity: sole.entity, direct: true })));
      else said.push(...indirect(text, sentence, sole, words, told !== null));
      previous = direct.length > 0 ? sole.entity : null;
    } else if (previous !== null && inside.length === 1 && isWhole(text, sentence, inside[0] as Span)) {
      // A quotation that goes on after "…", he said. "…": nobody else has the word.
      said.push({ ...(inside[0] as Span), entity: previous, direct: true });
    } else {
      previous = null;
    }
  }
  return said;
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const isSpeech = (text: string, quote: Span): boolean => {
  const inner = text.slice(quote.start + 1, quote.end - 1);
  return inner.length >= leastQuoted && /\s/.test(inner.trim());
};

/** The sentence is nothing but this quotation. */
const isWhole = (text: string, sentence: Span, quote: Span): boolean =>
  !/\p{L}/u.test(text.slice(sentence.start, quote.start) + text.slice(quote.end, sentence.end)) && isSpeech(text, quote);

/** Whether a verb of saying belongs to this mention as its subject. */
function speaks(text: string, sentence: Span, speaker: Speaker, quotes: readonly Span[], words: SpeechWords, language: Language): boolean {
  const name = text.slice(speaker.start, speaker.end);
  const before = wordsOf(text.slice(sentence.start, speaker.start));
  const after = unquoted(text, speaker.end, sentence.end, quotes);
  const governor = before.findLast((word) => !/^\p{Lu}/u.test(word.text))?.lower ?? "";
  const lastQuote = quotes.findLast((quote) => quote.end <= speaker.start);
  const inverted = invertedVerb(wordsOf(text.slice(lastQuote?.end ?? sentence.start, speaker.start)), words);
  if (inverted !== null && isAfterQuote(text, sentence, speaker, quotes)) return canSpeak(name, inverted, speaker.gender, language);
  if (governed(text, sentence, speaker, words, governor)) return false;
  const verb = followingVerb(after, words);
  return verb !== null && canSpeak(name, verb, speaker.gender, language);
}

interface TextWord {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
}

const wordsOf = (text: string): TextWord[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}\u00ad’'-]*/gu)].map((match) => ({
    text: match[0],
    lower: match[0].toLowerCase(),
    start: match.index,
  }));

/** A verb before the name with nothing but titles between: "said Foreign Minister Lavrov", "заявил глава МИД Лавров". */
function invertedVerb(before: readonly TextWord[], words: SpeechWords): string | null {
  for (const [distance, word] of before.toReversed().entries()) {
    // "said an ally of Lavrov": the ally said it. "said the prime minister of Georgia, Irakli Kobakhidze": he did.
    if (distance > 6 || (distance === 0 && words.governing.has(word.lower)) || words.joining.has(word.lower)) return null;
    if (words.inverting.has(word.lower)) return words.negations.has(before.at(-distance - 2)?.lower ?? "") ? null : word.lower;
  }
  return null;
}

/** A quotation, or an indirect clause that a comma ends, stands before the verb. */
function isAfterQuote(text: string, sentence: Span, speaker: Speaker, quotes: readonly Span[]): boolean {
  const last = quotes.findLast((quote) => quote.end <= speaker.start);
  const from = last?.end ?? sentence.start;
  const between = text.slice(from, speaker.start);
  if (last !== undefined) return between.length < 120 && !/[.;]/.test(between.slice(0, -1).replace(/\p{L}\./gu, ""));
  return /,\s*(?:[-—–]\s*)?[^,]{1,80}$/u.test(between);
}

/** Another is the subject: "a spokesman for Lavrov said", "talks with Lavrov", "Putin and Lavrov said". */
function governed(text: string, sentence: Span, speaker: Speaker, words: SpeechWords, governor: string): boolean {
  const left = text.slice(sentence.start, speaker.start);
  const near = wordsOf(left).at(-1);
  if (near === undefined) return false;
  if (/[,:;—–(]\s*$/.test(left)) return false;
  return (
    words.governing.has(near.lower) ||
    (/^\p{Lu}/u.test(near.text) && words.governing.has(governor) && !/,/.test(left.slice(left.lastIndexOf(governor))))
  );
}

/** What stands behind the name in the sentence, quotations blanked. */
function unquoted(text: string, from: number, to: number, quotes: readonly Span[]): string {
  let piece = text.slice(from, to);
  for (const quote of quotes) {
    if (quote.start < from || quote.end > to) continue;
    piece = piece.slice(0, quote.start - from) + "\ufffc".repeat(quote.end - quote.start) + piece.slice(quote.end - from);
  }
  return piece;
}

/** An apposition in commas between name and verb may have this many letters. */
const longestApposition = 90;

/** The verb right behind the name, little words and one apposition passed over. */
function followingVerb(after: string, words: SpeechWords): string | null {
  const apposition = /^\s*,[^,\ufffc]{1,90},/u.exec(after);
  for (const rest of apposition !== null && apposition[0].length <= longestApposition
    ? [after, after.slice(apposition[0].length)]
    : [after]) {
    const between = /^[\s\u00a0]*((?:\p{L}[\p{L}\p{M}’'-]*[\s\u00a0]+){0,5}\p{L}[\p{L}\p{M}’'-]*)/u.exec(rest)?.[1];
    for (const word of between?.toLowerCase().split(/[\s\u00a0]+/) ?? []) {
      if (words.verbs.has(word)) return word;
      if (words.negations.has(word) || !(words.between.has(word) || /\p{Ll}+ly$/u.test(word))) break;
    }
  }
  return null;
}

/** The clause behind "that" up to the sentence's end, or, after "according to", what is left of the sentence. */
function indirect(text: string, sentence: Span, speaker: Speaker & { readonly clause?: Span }, words: SpeechWords, told: boolean): Said[] {
  if (told && speaker.clause !== undefined) return [{ ...speaker.clause, entity: speaker.entity, direct: false }];
  const after = text.slice(speaker.end, sentence.end);
  for (const word of wordsOf(after)) {
    if (!words.that.has(word.lower)) continue;
    const start = speaker.end + word.start + word.text.length + 1;
    const end = sentence.end - (/[.!?…]+$/.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0);
    return end - start >= leastQuoted ? [{ start, end, entity: speaker.entity, direct: false }] : [];
  }
  return [];
}
