import type { Language } from "../records/language.ts";
import { accordingTo } from "./according-to.ts";
import { citedSayings } from "./citing.ts";
import { clauseOf } from "./clause.ts";
import { declinedSayings } from "./declined.ts";
import { englishSayings } from "./english.ts";
import { headed } from "./headed.ts";
import { insertedSpeakers } from "./inserted.ts";
import { english } from "./lexicon/english.ts";
import { georgian } from "./lexicon/georgian.ts";
import type { SpeechLexicon } from "./lexicon/lexicon.ts";
import { russian } from "./lexicon/russian.ts";
import { quotations } from "./quotations.ts";
import { sayingOf } from "./quoted.ts";
import type { Said, Speaker } from "./said.ts";
import type { Saying } from "./saying.ts";
import { type Span, sentences } from "./sentences.ts";
import { type Token, tokens } from "./tokens.ts";

const lexicons: Readonly<Record<Language, SpeechLexicon>> = { en: english, ru: russian, ka: georgian };

/**
 * Finds who says what in a block of text: quotations beside a speaker and a verb of saying, in both word orders, and indirect speech.
 * It would rather miss than guess: a pronoun's sentence is left out, and so is one with two possible speakers.
 *
 * Each sentence is cut into tokens; at each verb of saying its subject is looked for (by order in English, by form in Russian and
 * Georgian), known or not; then each quotation goes to the saying beside it, and a saying without one keeps the clause it tells.
 *
 * @param speakers the mentions of known persons in the block, in order.
 * @param goingOn whose quotation the block before has left open.
 */
export function attribute(text: string, speakers: readonly Speaker[], language: Language, goingOn: string | null = null): Said[] {
  if (speakers.length === 0 && goingOn === null) return [];
  const quotes = quotations(text);
  const lexicon = lexicons[language];
  const said: Said[] = [];
  let previous = goingOn;
  for (const sentence of sentences(text, quotes, (following) => tellsWho(following, lexicon))) {
    const t = tokens(text, sentence, quotes, speakers);
    const inserted = insertedSpeakers(text, t, speakers, language, lexicon);
    const sayings = [
      ...headed(text, t, language, lexicon),
      ...accordingTo(text, t, language, lexicon),
      ...(language === "ru" ? citedSayings(text, t) : []),
      ...(language === "en" ? englishSayings(text, t) : declinedSayings(text, t, language, lexicon)),
    ].sort((a, b) => a.from - b.from || a.to - b.to);
    const alone = t.every(({ is }) => is === "quote" || is === "mark") && t.filter(({ is }) => is === "quote").length === 1;
    if (alone && inserted.size === 0) {
      // A quotation that goes on after “…,” he said. “…”: nobody else has the word.
      const { start, end } = t.find(({ is }) => is === "quote") as Token;
      if (previous !== null) said.push({ start, end, entity: previous, direct: true });
      continue;
    }
    said.push(...saidIn(text, t, sayings, inserted, language, lexicon));
    previous = soleSpeaker(sayings, inserted);
  }
  return said;
}

/** Whether what stands behind a quotation, up to the next mark, tells whose it was: a verb of saying, or a few words with a past tense. */
function tellsWho(following: string, lexicon: SpeechLexicon): boolean {
  const words =
    /^[^,.:;!?“”«»„"]{0,80}/
      .exec(following)?.[0]
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => lexicon.verbs.has(word) || (words.length <= 4 && /\wed$/.test(word)));
}

/** What the sayings of one sentence hold: quotations first, then the clauses of those that have none. */
function saidIn(
  text: string,
  t: readonly Token[],
  sayings: readonly Saying[],
  inserted: ReadonlyMap<number, Speaker | null>,
  language: Language,
  lexicon: SpeechLexicon,
): Said[] {
  const said: Said[] = [];
  const quoting = new Set<Saying>();
  for (const [at, { is, start, end }] of t.entries()) {
    if (is !== "quote") continue;
    const saying = inserted.has(at) ? undefined : sayingOf(text, t, at, sayings, language, lexicon);
    const speaker = inserted.get(at) ?? saying?.speaker;
    if (saying !== undefined) quoting.add(saying);
    if (speaker) said.push({ start, end, entity: speaker.entity, direct: true });
  }
  for (const saying of sayings) {
    if (saying.speaker === null || quoting.has(saying)) continue;
    const clause = clauseOf(t, saying, sayings, language, lexicon);
    if (clause !== null && !said.some((other) => overlap(clause, other)))
      said.push({ ...clause, entity: saying.speaker.entity, direct: false });
  }
  return said.sort((a, b) => a.start - b.start);
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whose words a quotation by itself in the next sentence is: the one person's who has the word in this one. */
function soleSpeaker(sayings: readonly Saying[], inserted: ReadonlyMap<number, Speaker | null>): string | null {
  const [first, ...others] = [
    ...sayings.map(({ speaker }) => speaker?.entity),
    ...[...inserted.values()].map((speaker) => speaker?.entity),
  ];
  return first !== undefined && others.every((entity) => entity === first) ? first : null;
}
