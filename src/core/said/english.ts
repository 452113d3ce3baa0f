import { english as lexicon } from "./lexicon/english.ts";
import { words } from "./lexicon/lexicon.ts";
import { nameForm } from "./name-form.ts";
import type { Speaker } from "./said.ts";
import type { Saying } from "./saying.ts";
import { clauseStart, isAnyOf, isMark, isWord, type Token } from "./tokens.ts";

/*
 * English tells by order: the subject stands before its verb, with an apposition or small words between, or behind it where a
 * quotation or clause has gone before. Whoever else could be the subject leaves the verb to somebody else.
 */

const be = words("am is are was were be been being");
/** In lower case before a name they belong to it: former foreign minister Lavrov. */
const titles =
  words(`mr mrs ms dr president minister former foreign prime secretary general leader chancellor king queen ambassador commissioner senator
  speaker chairman chairwoman mayor governor candidate nominee vice deputy then new current acting interim ousted late ex state affairs
  first lady russian georgian american us u.s german french ukrainian abkhaz south`);
/** "Secretary of State John Kerry", "the president of Georgia Salome Zourabichvili": this "of" is inside the title. */
const offices = words("secretary minister president leader head speaker chairman mayor prime chief premier");
/** What is only imagined: "if Lavrov said". */
const imagined = words("if whether unless");
/** Words of an inverted verb's subject at most: "said the former foreign minister and head of the delegation of Georgia, Maka …". */
const longestTitle = 14;

/** "…, saying: “…”": of the sentence's subject, if it has but one. */
const participles = words("saying telling adding asking remarking noting insisting arguing writing stressing declaring warning");

/** Who says, at each verb of saying of a sentence. */
export function englishSayings(text: string, t: readonly Token[]): Saying[] {
  return t.flatMap((token, i): Saying[] => {
    if (token.is !== "word") return [];
    if (token.lower === "quoted") return quotedAsSaying(text, t, i);
    if (token.lower === "put" && isAnyOf(t[i + 1], "it")) return sayingAt(text, t, i, "said", i + 2);
    if (participles.has(token.lower)) return participle(text, t, i);
    if (lexicon.judging.has(token.lower)) return sayingAt(text, t, i, "judges", i + 1);
    if (lexicon.verbs.has(token.lower)) return sayingAt(text, t, i, "says", i + 1);
    return lexicon.others.has(token.lower) ? [{ speaker: null, from: clauseStart(t, i), to: i + 1, manner: "says" }] : [];
  });
}

function sayingAt(text: string, t: readonly Token[], verb: number, manner: Saying["manner"], to: number): Saying[] {
  const before = subjectBefore(text, t, verb);
  if (before !== "none") return [{ speaker: before?.speaker ?? null, from: before?.from ?? clauseStart(t, verb), to, manner }];
  const behind = isWord(t[verb], lexicon.inverting) ? subjectBehind(text, t, verb) : null;
  if (behind !== null && (afterQuote(t, verb) || endsClause(t[behind.at + 1])))
    return [{ speaker: behind.speaker, from: verb, to: behind.at + 1, manner: "said" }];
  // ", asked about it in an interview": a participle, unless a quotation goes before.
  return afterQuote(t, verb) ? [{ speaker: null, from: verb, to, manner }] : [];
}

const afterQuote = (t: readonly Token[], verb: number): boolean =>
  t[verb - 1]?.is === "quote" || (t[verb - 1]?.is === "mark" && t[verb - 2]?.is === "quote");

/** Begin what may stand behind the speaker: when and where. */
const circumstance = words("on in at during today yesterday monday tuesday wednesday thursday friday saturday sunday");

/** "The talks had failed, said Lavrov on Monday", and not "Holub, an aide, said Lavrov was ill". */
const endsClause = (next: Token | undefined): boolean => next === undefined || next.is === "mark" || isWord(next, circumstance);

interface Subject {
  readonly speaker: Speaker;
  readonly from: number;
}

/** "none": no subject stands before the verb. Null: one does, and it is not known or not one person. */
function subjectBefore(text: string, t: readonly Token[], verb: number): Subject | "none" | null {
  let at = verb - 1;
  let negated = false;
  while (
    isWord(t[at], lexicon.between) ||
    isWord(t[at], lexicon.negations) ||
    (t[at]?.is === "word" && /ly$/.test((t[at] as { lower: string }).lower))
  ) {
    negated ||= isWord(t[at], lexicon.negations);
    at--;
  }
  const token = t[at];
  if (token === undefined || token.is === "quote") return "none";
  if (negated || isWord(token, be)) return null;
  if (token.is === "speaker") return subjectAt(text, t, at);
  const member = memberBefore(t, at);
  if (member !== null) return subjectAt(text, t, member);
  if (isMark(token, ")")) return subjectAt(text, t, t.findLastIndex((one, i) => i < at && isMark(one, "(")) - 1);
  if (token.is === "mark") return at === verb - 1 || token.text === "," || token.text === "—" ? besideApposition(text, t, at) : null;
  return isAnyOf(token, "and", "but", "then") ? sharedSubject(text, t, at) : null;
}

/** The name in "Tina Bokuchava of the United National Movement said", by the last word of what follows it. */
function memberBefore(t: readonly Token[], last: number): number | null {
  let at = last;
  while (t[at]?.is === "word" && /^\p{Lu}/u.test((t[at] as { text: string }).text)) at--;
  if (at === last) return null;
  if (isAnyOf(t[at], "the")) at--;
  return isAnyOf(t[at], "of", "from") && t[at - 1]?.is === "speaker" ? at - 1 : null;
}

/** The person at this place as the subject, unless a word before or behind makes him somebody else's attribute or an object. */
function subjectAt(text: string, t: readonly Token[], at: number): Subject | null {
  const token = t[at];
  if (token?.is !== "speaker" || nameForm(text, token.speaker, "", "en") === "object") return null;
  let before = at - 1;
  while (before >= 0) {
    const word = t[before];
    if (word?.is !== "word") break;
    const isTitle = titles.has(word.lower) || (/^\p{Lu}/u.test(word.text) && !lexicon.prepositions.has(word.lower) && before > 0);
    const inTitle = word.lower === "of" && before < at - 1 && isWord(t[before - 1], offices);
    if (!isTitle && !inTitle) break;
    before--;
  }
  const word = t[before];
  if (isWord(word, lexicon.prepositions) || isWord(word, imagined) || (word?.is === "word" && /ing$/.test(word.lower))) return null;
  if (isAnyOf(word, "and", "or", "nor") && !isMark(t[before - 1], ",")) return null;
  // "Merkel, Sarkozy and Putin", "Putin, Lavrov said": a list, or a clause about the first.
  if (isMark(word, ",") && t[before - 1]?.is === "speaker" && before - 1 === clauseStart(t, before - 1)) return null;
  return { speaker: token.speaker, from: clauseStart(t, at) };
}

/** "Lavrov, the minister, said"; "The mayor of Tbilisi, Kakha Kaladze, said". "none" where the mark closes no apposition. */
function besideApposition(text: string, t: readonly Token[], close: number): Subject | "none" | null {
  for (let open = close - 1, commas = 0; open > 0; open--) {
    if (t[open]?.is === "quote") return "none";
    if (!isMark(t[open], (t[close] as { text: string }).text)) continue;
    const inside = t.slice(open + 1, close);
    const last = inside.at(-1);
    if (last?.is === "speaker" && inside.every((one) => one === last || isTitleWord(one)))
      return t[open - 1]?.is === "speaker" || speaksFor(t, open) ? null : { speaker: last.speaker, from: clauseStart(t, open) };
    if (t[open - 1]?.is === "speaker") return opensClause(t, open - 1) ? subjectAt(text, t, open - 1) : null;
    // "who led the government, and now the opposition, said": commas inside a relative clause.
    const relative = isAnyOf(inside[0], "who", "whose");
    if (relative || ++commas > 2) return null;
  }
  return "none";
}

/** Nothing but titles before the name: in "Obama had warned Xi, …, said an official" he is no subject. */
const opensClause = (t: readonly Token[], at: number): boolean =>
  t.slice(clauseStart(t, at), at).every((one) => isTitleWord(one) || isAnyOf(one, "the", "a", "an", "and", "but"));

const isTitleWord = (token: Token): boolean => token.is === "word" && (titles.has(token.lower) || /^\p{Lu}/u.test(token.text));

/** "A spokesman for Lavrov, …": the clause before this comma names one who speaks for another. */
const speaksFor = (t: readonly Token[], comma: number): boolean => {
  const clause = t.slice(clauseStart(t, comma), comma);
  return clause.some((one, i) => isWord(one, lexicon.relations) && isAnyOf(clause[i + 1], "for", "of", "to"));
};

/** "Lavrov thanked the hosts and said": the subject of the first verb is that of the second, if nobody else came between. */
function sharedSubject(text: string, t: readonly Token[], conjunction: number): Subject | null {
  const start = t.findLastIndex((one, i) => i < conjunction && (one.is === "quote" || isMark(one, ";:—"))) + 1;
  const first = t.findIndex((one, i) => i >= start && !isTitleWord(one));
  if (t[first]?.is !== "speaker" || first >= conjunction) return null;
  const between = t.slice(first + 1, conjunction);
  const another = between.some(
    (one) =>
      one.is === "speaker" ||
      isMark(one, ",") ||
      isWord(one, lexicon.pronouns) ||
      isWord(one, lexicon.conjunctions) ||
      isWord(one, lexicon.verbs),
  );
  return another ? null : subjectAt(text, t, first);
}

function participle(text: string, t: readonly Token[], at: number): Saying[] {
  if (!isMark(t[at - 1], ",")) return [];
  const subject = sharedSubject(text, t, at - 1);
  return subject === null ? [] : [{ speaker: subject.speaker, from: at, to: at + 1, manner: "says" }];
}

/** "said Foreign Minister Sergey Lavrov", "said the mayor of Tbilisi, Kakha Kaladze"; not "said an ally of Lavrov". */
function subjectBehind(text: string, t: readonly Token[], verb: number): { speaker: Speaker; at: number } | null {
  for (let at = verb + 1; at <= verb + longestTitle; at++) {
    const token = t[at];
    if (token === undefined || token.is === "quote" || isWord(token, lexicon.conjunctions) || isWord(token, lexicon.verbs)) return null;
    if (isWord(token, lexicon.pronouns)) return null;
    if (token.is === "mark" && !(token.text === "," && t[at + 1]?.is === "speaker")) return null;
    if (token.is !== "speaker") continue;
    if (nameForm(text, token.speaker, "", "en") === "object") return null;
    if (isMark(t[at - 1], ",")) return isDescription(t.slice(verb + 1, at - 1)) ? { speaker: token.speaker, at } : null;
    const inside = t.slice(verb + 1, at);
    const governed = inside.some((one, i) => isWord(one, lexicon.prepositions) && !isTitleOf(inside, i));
    return governed ? null : { speaker: token.speaker, at };
  }
  return null;
}

/** The "of" of "Secretary of State John Kerry". */
const isTitleOf = (inside: readonly Token[], at: number): boolean =>
  at < inside.length - 1 && isAnyOf(inside[at], "of") && isWord(inside[at - 1], offices);

/** "the mayor of Tbilisi", and not "Marek Holub": whom a name behind the comma can explain. */
const isDescription = (inside: readonly Token[]): boolean =>
  isAnyOf(inside[0], "the", "a", "an") || (inside.length > 0 && inside.every((one) => isWord(one, titles) || isAnyOf(one, "of")));

/** "Lavrov was quoted by the agency as saying". */
function quotedAsSaying(text: string, t: readonly Token[], quoted: number): Saying[] {
  const saying = t.findIndex((one, i) => i > quoted && i < quoted + 10 && isAnyOf(one, "saying", "telling"));
  if (saying < 0 || !isWord(t[quoted - 1], be)) return [];
  const at = isAnyOf(t[quoted - 2], "has", "had") ? quoted - 3 : quoted - 2;
  const subject = t[at]?.is === "speaker" ? subjectAt(text, t, at) : null;
  return [{ speaker: subject?.speaker ?? null, from: clauseStart(t, quoted), to: saying + 1, manner: "says" }];
}
