/** A word beside a candidate. */
export interface Word {
  /** As written, without soft hyphens. */
  readonly text: string;
  readonly lower: string;
  /** Begins with a capital of a script that has them. */
  readonly capital: boolean;
  /** Between this word and the candidate stands nothing but single spaces, hyphens and other words. */
  readonly joined: boolean;
  /** First of its sentence, as far as punctuation tells. */
  readonly opens: boolean;
}

/** What stands around a span of a text, nearest first on both sides, within its sentence. */
export interface Surroundings {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Nothing but quotes and brackets stands between the sentence's beginning and the span. */
  readonly opensSentence: boolean;
  /** In the span's sentence most words are capitalised: a headline, where capitals say nothing. */
  readonly headline: boolean;
  /** A hyphen stands directly before the span: "Новости-Грузия". */
  readonly hyphened: boolean;
  /** A comma follows directly. */
  readonly comma: boolean;
  /** The span ends in the Georgian genitive. */
  readonly genitive: boolean;
  /** The span ends in a possessive. */
  readonly possessive: boolean;
  /** In the span's sentence every word is in capitals. */
  readonly capitals: boolean;
  /** The span alone stands in quotation marks: «Париж». */
  readonly quoted: boolean;
  /** The span stands in a short quotation with other words, which is a title or another name: «Почта России». */
  readonly titled: boolean;
  /** In the span's sentence stands what looks like the score of a match: "3-1", "2:0". */
  readonly score: boolean;
  /** An age follows, in years: "Baramidze, 19, a goalkeeper"; null where none does. */
  readonly age: number | null;
  /** Another name owns the span: "Romania's elections". Where its possessive ends, in units of the text. */
  readonly ownerEnd: number | null;
  /** A sign of money or number stands at the span without a space: "US$". */
  readonly sign: boolean;
}

/** Units looked at on each side: six long words. A bound, so that the cost of a text is linear in its length. */
const reach = 120;
const wordsAside = 8;

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}\u00ad’'-]*\.?|\p{N}+/gu;
/** A colon ends none: "Lavrov: we are ready". A line break in a block is the page's own source, not its text. */
const sentenceMarks = "!?…;•|·";

/** Points after these end no sentence. */
const abbreviation =
  /^(mr|mrs|ms|dr|prof|st|gen|lt|col|sgt|capt|sen|rep|gov|hon|jr|sr|no|vs|etc|e\.g|i\.e|u\.s|u\.k|u\.n|г|гг|ул|им|тов|г-н|св|т|д|п|ст|ред|млн|млрд|тыс|см|напр|ბ|ქ|გვ|სთ|\p{L})\.$/iu;

export function surroundings(text: string, start: number, end: number): Surroundings {
  const left = sentenceBefore(text.slice(Math.max(0, start - reach), start));
  const right = sentenceAfter(text.slice(end, end + reach));
  const before = [...left.matchAll(wordPattern)].slice(-wordsAside).reverse();
  const after = [...right.matchAll(wordPattern)].slice(0, wordsAside);
  const opens = start - left.length === 0 || left.length < Math.min(start, reach);
  return {
    before: before.map((match, i) =>
      toWord(
        match[0],
        isJoined(left.slice(match.index + match[0].length)),
        opens && i === before.length - 1 && match.index <= firstLetter(left),
      ),
    ),
    after: after.map((match) => toWord(match[0], isJoined(right.slice(0, match.index)), false)),
    opensSentence: opens && before.length === 0,
    headline: isHeadline(left + text.slice(start, end) + right),
    capitals: isCapitals(left + text.slice(start, end) + right),
    quoted: /[«„“"‘]\s*$/.test(text.slice(Math.max(0, start - 2), start)) && /^[»”“"’]/.test(text.slice(end, end + 1)),
    titled: isTitled(text, start, end),
    score: scorePattern.test(left + right),
    age: ageBehind(text.slice(end, end + 24)),
    ownerEnd: /[’']s?\s$/.test(text.slice(Math.max(0, start - 3), start)) ? start - 1 : null,
    hyphened: text.charAt(start - 1) === "-",
    comma: /^,/.test(text.slice(end, end + 1)),
    genitive: /ს$/.test(text.slice(start, end)),
    possessive: /[’']s?$/.test(text.slice(start, end)),
    sign: /^[$€£₽#@/\\]/.test(text.slice(end, end + 1)) || /[$€£#@/\\]$/.test(text.slice(Math.max(0, start - 1), start)),
  };
}

/** Units and words of the longest quotation that is a title and no speech. */
const longestTitle = 48;

/** In English every longer word of a title has a capital; in the other two a title has at most three words. */
function isTitled(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - longestTitle), start);
  const right = text.slice(end, end + longestTitle);
  const opening = /[«„“"]([^«»„“”"\n]*)$/u.exec(left)?.[1];
  const closing = /^([^«»„“”"\n]*)[»”“"]/u.exec(right)?.[1];
  if (opening === undefined || closing === undefined) return false;
  const rest = `${opening} ${closing}`;
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || /[.,!?:;—–]/.test(rest)) return false;
  if (/[A-Za-z]/.test(text.slice(start, end)))
    return words.every((word) => word.length <= 3 || /^[\p{Lu}\p{N}]/u.test(word)) && words.some((word) => word.length > 3);
  return words.length <= 2;
}

/** A time of day ("10:30") is none. */
const scorePattern = /(?<![\p{N}.,:–-])(?:\p{N}{1,3}[-–]\p{N}{1,3}|\p{N}{1,2}:\p{N})(?![\p{N}:]|[-–.,]\p{N})/u;

const ageBehind = (text: string): number | null => {
  const age = /^(?:,\s|\s|,\s?[-–—]?\s?)?(\d{1,2})(?:,|-летн|\s+წლის|\s+years)/u.exec(text)?.[1] ?? null;
  return age === null ? null : Number(age);
};

const firstLetter = (text: string): number => text.search(/[\p{L}\p{N}]/u);

function toWord(match: string, joined: boolean, opens: boolean): Word {
  const text = match.replaceAll("\u00ad", "").replace(/-$/, "");
  return { text, lower: text.toLocaleLowerCase("en"), capital: /^\p{Lu}/u.test(text) && !/^[\u1c90-\u1cbf]/.test(text), joined, opens };
}

/** Only words with a single space or hyphen between each two. */
const isJoined = (between: string): boolean => !/[^\p{L}\p{M}\p{N}\u00ad’'. \u00a0\u202f-]|[ \u00a0\u202f-]{2}/u.test(between);

/** The part of the text after its last sentence end. */
function sentenceBefore(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) if (endsSentence(text, at)) return text.slice(at + 1);
  return text;
}

/** The part of the text up to its first sentence end. */
function sentenceAfter(text: string): string {
  for (let at = 0; at < text.length; at++) if (endsSentence(text, at)) return text.slice(0, at);
  return text;
}

function endsSentence(text: string, at: number): boolean {
  const unit = text[at] as string;
  if (unit !== ".") return sentenceMarks.includes(unit);
  return /[\s"”»’)\]]/.test(text[at + 1] ?? " ") && !abbreviation.test(wordEndingAt(text, at));
}

const wordEndingAt = (text: string, at: number): string => /[\p{L}\p{M}.-]*$/u.exec(text.slice(Math.max(0, at - 8), at + 1))?.[0] ?? "";

const isCapitals = (sentence: string): boolean => {
  const cased = sentence.match(/\p{L}{2,}/gu) ?? [];
  return cased.length >= 2 && cased.every((word) => /^\p{Lu}+$/u.test(word));
};

/** Longer words that a headline leaves small. */
const smallInTitles =
  /^(about|above|after|amid|among|below|down|from|into|like|near|once|onto|over|past|plus|since|than|that|till|under|until|upon|when|with|without|within)$/;

/** Headlines in title case leave small only short words: "Georgia Welcomes Offer From Moscow after Talks". */
function isHeadline(sentence: string): boolean {
  if (isCapitals(sentence)) return true;
  const cased = (sentence.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []).filter((word) => word.length > 3 && /^[\p{Lu}\p{Ll}]/u.test(word));
  const small = cased.filter((word) => /^\p{Ll}/u.test(word));
  return cased.length >= 4 && small.length <= cased.length * 0.3 && small.every((word) => smallInTitles.test(word));
}
