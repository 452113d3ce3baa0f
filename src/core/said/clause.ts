import type { Language } from "../records/language.ts";
import { type SpeechLexicon, words } from "./lexicon/lexicon.ts";
import type { Saying } from "./saying.ts";
import type { Span } from "./sentences.ts";
import { isAnyOf, isMark, isWord, type Token } from "./tokens.ts";

/** A clause of fewer units says nothing to be shown. */
const leastClause = 8;
/** Tokens between the verb and "that": told reporters in Belgrade on Monday that. */
const farthestThat = 14;
const longestTitle = 8;
/** After "said" without "that": what cannot begin a clause, or begins one that is not what was said. */
const noClause = words(
  "on nothing little so goodbye yes no much more something anything this it of to in at during after before when how what why where whether with as by for from about if who which and but or he she they a few hello thanks",
);
const finite =
  /^(?:was|were|is|are|had|has|have|would|will|could|can|should|must|may|might|did|does|do|needs?|\p{L}{2,}ed|went|came|gave|took|made|got|became|began|stood|knew|lost|won|left|held)$/u;
const days = words("monday tuesday wednesday thursday friday saturday sunday");
/** The clause that holds the saying only leads up to the writer's own: "While Clinton claimed that …, experts …". */
const subordinate = words("while when after even although though since because until before");
const relative = words("who which whose of that");
/** Verbs behind which English leaves "that" out. */
const barely = words(
  "said says believes believed claims claimed added adds insisted insists argued argues noted notes suggested suggests maintained maintains predicted predicts admitted admits acknowledged acknowledges conceded alleged contended confirmed",
);
/** Those spoken to in one word, behind whom English leaves "that" out too: "told senators the queue would be gone". */
const hearers = words(
  "reporters journalists senators lawmakers legislators deputies mps parliament viewers readers supporters voters ministers delegates diplomats",
);
/** A new clause of the writer's behind a comma. */
const nextClause = words("and but while whereas though although и а но при хотя და მაგრამ ხოლო");

/** What is told without quotation marks by a saying of the sentence; null where the words do not show it. */
export function clauseOf(
  t: readonly Token[],
  saying: Saying,
  sayings: readonly Saying[],
  language: Language,
  lexicon: SpeechLexicon,
): Span | null {
  const [from, to] = tokensOf(t, saying, sayings, language, lexicon) ?? [0, 0];
  const first = t[from];
  const last = t[to - 1];
  if (first === undefined || last === undefined || to <= from || last.end - first.start < leastClause) return null;
  return { start: first.start, end: last.end };
}

type Bounds = readonly [from: number, to: number];

function tokensOf(
  t: readonly Token[],
  saying: Saying,
  sayings: readonly Saying[],
  language: Language,
  lexicon: SpeechLexicon,
): Bounds | null {
  if (saying.manner === "judges") return null;
  const opening = saying.from === 0;
  if (saying.manner === "told") return toldClause(t, saying, sayings, language);
  if (isAnyOf(t[saying.from], "как", "როგორც", "as")) {
    const comma = t.findIndex((one, i) => i >= saying.to && isMark(one, ","));
    return opening && comma > 0 && comma < saying.to + 8 ? [comma + 1, clauseEnd(t, comma + 1, sayings)] : null;
  }
  if (t.slice(saying.from, saying.to).some((one) => isWord(one, subordinate))) return null;
  const that = t.findIndex((one, i) => i >= saying.to && isAnyOf(one, lexicon.that));
  const next = sayings.find((other) => other.from >= saying.to)?.from ?? t.length;
  if (
    that >= 0 &&
    that <= saying.to + farthestThat &&
    that <= next &&
    (language === "en" ? follows(t, saying.to, that) : isMark(t[that - 1], ","))
  )
    return [that + 1, clauseEnd(t, that + 1, sayings)];
  if (isMark(t[saying.from - 1], ",") && (saying.manner === "said" || endsHere(t, saying.to)))
    return frontClause(t, saying.from - 1, sayings, language);
  return language === "en" && saying.manner === "says" ? bareClause(t, saying, sayings) : null;
}

/** "According to Lavrov, …"; "…, according to Lavrov". In Georgian a title may go before: "მინისტრის, ლავროვის თქმით, …". */
function toldClause(t: readonly Token[], { from, to }: Saying, sayings: readonly Saying[], language: Language): Bounds | null {
  const follows = isMark(t[to - 1], ",") && to < t.length - 1;
  if (from === 0 || (language === "ka" && follows && from < longestTitle)) return [to, clauseEnd(t, to, sayings)];
  return isMark(t[from - 1], ",") && !follows ? [0, from - 1] : null;
}

/** Begin what may stand between "said" and "that": when, where and to whom. */
const circumstance = words("on in at during also again yesterday today earlier to before after late");

/** Whether this "that" belongs to the verb before it, and to no noun between: "told reporters in Belgrade that", not "praised a law that". */
function follows(t: readonly Token[], verb: number, that: number): boolean {
  const between = t.slice(verb, that);
  if (between.length === 0) return true;
  const spokenTo = isAnyOf(t[verb - 1], "told", "tells", "reminded", "warned");
  const open = spokenTo || isWord(between[0], circumstance) || isWord(between[0], days);
  return (
    open &&
    !between.some(
      (one) => one.is === "quote" || isMark(one, ",;:—") || isWord(one, relative) || (one.is === "word" && finite.test(one.lower)),
    )
  );
}

/** What begins a sentence without being what was said: "After a long night, Lavrov said". */
const noFrontClause = words("after before when as in on at during asked speaking for with while according if shortly following since");

/** Nothing follows but perhaps a day: "…, Lavrov said on Monday." */
const endsHere = (t: readonly Token[], at: number): boolean =>
  t.slice(at).every((one) => isWord(one, days) || isAnyOf(one, "on", "today", "yesterday"));

/** "The talks had failed, said Lavrov": all before the comma, if nobody else has the word there. */
function frontClause(t: readonly Token[], comma: number, sayings: readonly Saying[], language: Language): Bounds | null {
  if (sayings.some(({ from }) => from < comma) || t.slice(0, comma).some(({ is }) => is === "quote")) return null;
  if (comma < 3 || isWord(t[0], noFrontClause)) return null;
  if (language === "en" && !t.slice(1, comma).some((one) => one.is === "word" && finite.test(one.lower))) return null;
  return [0, comma];
}

/** "Bokuchava said the opposition would vote": English leaves "that" out. */
function bareClause(t: readonly Token[], saying: Saying, sayings: readonly Saying[]): Bounds | null {
  let at = saying.to;
  const heard = isAnyOf(t[at - 1], "told", "tells") && isWord(t[at], hearers);
  if (heard) at += 1;
  else if (!isWord(t[at - 1], barely)) return null;
  if (isAnyOf(t[at], "on") && isWord(t[at + 1], days)) at += 2;
  else if (isWord(t[at], days)) at += 1;
  const first = t[at];
  if (first === undefined || (first.is !== "word" && first.is !== "speaker") || isWord(first, noClause)) return null;
  const end = clauseEnd(t, at, sayings);
  const isClause = t.slice(at + 1, Math.min(end, at + 16)).some((one) => one.is === "word" && finite.test(one.lower));
  return isClause ? [at, end] : null;
}

/** Up to the sentence's end, or to where somebody else has the word. */
function clauseEnd(t: readonly Token[], from: number, sayings: readonly Saying[]): number {
  for (const other of sayings) {
    if (other.from <= from) continue;
    const before = t[other.from - 1];
    if (isMark(before, ",;") && (isWord(t[other.from], nextClause) || isMark(before, ";"))) return other.from - 1;
  }
  return t.length;
}
