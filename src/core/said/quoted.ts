import type { Language } from "../records/language.ts";
import { type SpeechLexicon, words } from "./lexicon/lexicon.ts";
import type { Saying } from "./saying.ts";
import { isAnyOf, isMark, isWord, type Token } from "./tokens.ts";

/** Fewer words inside a clause are a term or a word in scare quotes; they belong to the clause. */
const leastWords = 4;
/** Tokens of a clause behind a quotation that tells who spoke. */
const longestTag = 24;
/** Begin a clause that tells something else than who spoke. */
const otherClause = words("and but while when after before though although because so or и а но когда пока хотя и და მაგრამ ხოლო");

/** Somebody else may have the word behind these. */
const meanwhile = words("as while when whereas");

/** Behind "criticised" and its like: the quoted words may be those that are criticised. */
const farFromJudging = words("for over after who which that because when and but");

/**
 * The saying by which a quotation of the sentence is somebody's speech; undefined if it is none: a title, a word in scare quotes, or
 * words that nothing in the sentence gives to anybody.
 */
export function sayingOf(
  text: string,
  t: readonly Token[],
  quote: number,
  sayings: readonly Saying[],
  language: Language,
  lexicon: SpeechLexicon,
): Saying | undefined {
  const tag = tagBehind(text, t, quote, sayings, language);
  if (tag !== undefined && !isInside(text, t, quote, language, lexicon)) return tag;
  const around = sayings.find((saying) => saying.from < quote && quote < saying.to - 1 && saying.manner !== "said");
  const before = around ?? sayings.filter((saying) => saying.to <= quote).at(-1);
  if (before === undefined) return undefined;
  const gap = around === undefined ? t.slice(before.to, quote) : [];
  const elsewhere = gap.some((one, i) => isWord(one, meanwhile) || (isMark(one, ",") && beginsAnother(gap, i + 1)));
  if (isMark(t[quote - 1], ":") && gap.length < longestTag && !elsewhere) return before;
  if (before.manner === "judges" && gap.some((one) => one.is === "word" && (/ing$/.test(one.lower) || farFromJudging.has(one.lower))))
    return undefined;
  // Behind “…,” said Bokuchava only a mark can lead to more of her words: „…“, - აღნიშნა ბოკუჩავამ „მოძრაობიდან“.
  const parted = before.manner !== "said" || gap.length > 0;
  const touches = around === undefined && parted && gap.every((one) => one.is === "mark" || isAnyOf(one, lexicon.that));
  const goesOn = t[quote + 1]?.is === "word" || t[quote + 1]?.is === "speaker";
  if (touches && !goesOn && before.manner !== "judges") return before;
  return elsewhere || isTerm(text, t, quote, language, lexicon) ? undefined : before;
}

/** ", and …", ", Rubio fired back": a clause with a subject of its own. */
function beginsAnother(gap: readonly Token[], at: number): boolean {
  const [first, second] = gap.slice(at, at + 2);
  if (isWord(first, otherClause)) return true;
  const isName = first?.is === "speaker" || (first?.is === "word" && /^\p{Lu}/u.test(first.text));
  return isName && second?.is === "word" && /^\p{Ll}/u.test(second.text);
}

/** “This Week,” in "On ABC’s “This Week,” Carson admitted …": a name in the writer's own clause, whatever stands behind it. */
const isInside = (text: string, t: readonly Token[], quote: number, language: Language, lexicon: SpeechLexicon): boolean =>
  language === "en" && t[quote - 1]?.is === "word" && isTerm(text, t, quote, language, lexicon);

/** “…,” said Lavrov. «…», — заявил Лавров. */
function tagBehind(text: string, t: readonly Token[], quote: number, sayings: readonly Saying[], language: Language): Saying | undefined {
  let at = quote + 1;
  while (isMark(t[at], ",—")) at++;
  const tag = sayings.find(({ from, manner }) => from === at && manner !== "judges");
  if (tag === undefined || tag.to - tag.from > longestTag || isWord(t[at], otherClause)) return undefined;
  if (language !== "en" || at > quote + 1 || isAnyOf(t[at], "as")) return tag;
  // Without a comma the quoted words are a part of the writer's sentence: The “reset” Clinton promised.
  return /[,.!?…—-]$/.test(text.slice(0, (t[quote] as Token).end - 1).trimEnd()) ? tag : undefined;
}

/** A word in scare quotes, a title or a name. */
function isTerm(text: string, t: readonly Token[], quote: number, language: Language, lexicon: SpeechLexicon): boolean {
  const { start, end } = t[quote] as Token;
  const inner = text.slice(start + 1, end - 1).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  if (inner.length < leastWords || isWord(t[quote - 1], lexicon.titling)) return true;
  if (language !== "en") return false;
  const capitals = inner.filter((word) => /^\p{Lu}/u.test(word)).length;
  const small = inner.filter((word) => /^(?:of|the|a|an|in|on|to|and|for|at|with|or)$/.test(word)).length;
  return inner.length - small > 1 && capitals >= inner.length - small;
}
