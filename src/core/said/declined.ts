import type { Language } from "../records/language.ts";
import { type SpeechLexicon, words } from "./lexicon/lexicon.ts";
import { type NameForm, nameForm } from "./name-form.ts";
import type { Speaker } from "./said.ts";
import type { Saying } from "./saying.ts";
import { isMark, isWord, type Token } from "./tokens.ts";

/*
 * Russian and Georgian tell by form: the subject is in the case, and its verb in the gender, that only a subject has, wherever it
 * stands. Where print does not decline the name, the words around it have to leave no other reading.
 */

/** Where the clause of a token begins. A quotation without a mark beside it, "телеканала «Имеди» сказал", is a part of the clause. */
const clauseStart = (t: readonly Token[], at: number): number =>
  t.findLastIndex(
    (one, i) => i < at && (one.is === "mark" || (one.is === "quote" && (t[i - 1]?.is !== "word" || t[i + 1]?.is === "mark"))),
  ) + 1;

/** Tokens between a verb and the speaker behind it: "заявил в понедельник на пресс-конференции в Белграде министр … Лавров". */
const farthest = 22;
/** Titles in a case that makes the name behind them an object, if the name itself does not show it. */
const declinedTitle =
  /^(?:экс-|вице-)?(?:президент|премьер|премьер-министр|министр|лидер|мэр|спикер|секретар|депутат|посл|сенатор|канцлер)(?:а|я|у|ю|ом|ем|е)$|^глав(?:ы|е|у|ой)$|^председател(?:я|ю|ем|е)$/;

/** Who says, at each verb of saying of a sentence. */
export function declinedSayings(text: string, t: readonly Token[], language: Language, lexicon: SpeechLexicon): Saying[] {
  return t.flatMap((token, verb): Saying[] => {
    if (token.is !== "word") return [];
    const manner = lexicon.verbs.has(token.lower) ? "says" : lexicon.judging.has(token.lower) ? "judges" : null;
    const from = clauseStart(t, verb);
    const nobody: Saying = { speaker: null, from, to: verb + 1, manner: "says" };
    if (manner === null) return lexicon.others.has(token.lower) ? [nobody] : [];
    if (isWord(t[verb - 1], lexicon.negations) || t.slice(from, verb).some((one) => isWord(one, lexicon.pronouns))) return [nobody];
    const formOf = (at: number): NameForm => formIn(text, t, at, token.lower, language, lexicon);
    const before = t.map((_, at) => at).filter((at) => at >= from && at < verb && t[at]?.is === "speaker" && formOf(at) !== "object");
    if (before.length > 1) return [nobody];
    const behind = before.length === 0 ? speakerBehind(t, from, verb, lexicon, formOf) : null;
    const surelyBehind = behind !== null && formOf(behind) === "subject" ? behind : null;
    const at = before[0] ?? surelyBehind ?? headBefore(t, from, verb, lexicon, formOf) ?? behind;
    if (at === null) return [nobody];
    const speaker = (t[at] as { speaker: Speaker }).speaker;
    return [
      {
        speaker,
        from: withTitle(t, Math.min(from, clauseStart(t, at))),
        to: Math.max(at, verb) + 1,
        manner: at > verb && manner === "says" ? "said" : manner,
      },
    ];
  });
}

/** "– ამის შესახებ პარტიის თავმჯდომარემ, ირაკლი კობახიძემ განაცხადა": the comma parts only the title, in the ergative too, from the name. */
function withTitle(t: readonly Token[], from: number): number {
  const title = t[from - 2];
  return isMark(t[from - 1], ",") && title?.is === "word" && /[\u10d0-\u10ff]მა?$/.test(title.text) ? clauseStart(t, from - 1) : from;
}

/** The name's form, seen with the word before it: "советник Саакашвили", "к Саакашвили", "президента Саакашвили" are no subjects. */
function formIn(text: string, t: readonly Token[], at: number, verb: string, language: Language, lexicon: SpeechLexicon): NameForm {
  const form = nameForm(text, (t[at] as { speaker: Speaker }).speaker, verb, language);
  if (isWord(t[at - 1], lexicon.prepositions)) return "object";
  if (form !== "open") return form;
  if (isWord(t[at - 1], lexicon.relations)) return "object";
  const title = t.findLast((one, i) => i < at && i >= at - 5 && i >= clauseStart(t, at) && one.is === "word" && !/^\p{Lu}/u.test(one.text));
  return title?.is === "word" && declinedTitle.test(title.lower) ? "object" : "open";
}

/** "Лавров, министр иностранных дел, сказал": null unless the verb begins its clause and a name stands before the apposition. */
function headBefore(
  t: readonly Token[],
  from: number,
  verb: number,
  lexicon: SpeechLexicon,
  formOf: (at: number) => NameForm,
): number | null {
  if (!isMark(t[from - 1], ",—") || !t.slice(from, verb).every((one) => isWord(one, lexicon.between))) return null;
  // "Его коллега — Гела Бежуашвили, заявил": the name itself is the apposition.
  if (t[from - 2]?.is === "speaker" && formOf(from - 2) === "subject") return from - 2;
  for (let open = from - 2, commas = 0; open > 0 && commas < 3; open--) {
    if (t[open]?.is === "quote") return null;
    if (!isMark(t[open], ",—")) continue;
    commas++;
    if (t[open - 1]?.is === "speaker") return formOf(open - 1) === "object" ? null : open - 1;
  }
  return null;
}

/** Words that may stand before an inverted verb beside its adverbs: "Об этом журналистам сообщил Песков". */
const opening = words("как об этом это так журналистам при том что по словам как тоже მისი როგორც ამის შესახებ ჟურნალისტებს ამასთან");

function speakerBehind(
  t: readonly Token[],
  from: number,
  verb: number,
  lexicon: SpeechLexicon,
  formOf: (at: number) => NameForm,
): number | null {
  if (!isWord(t[verb], lexicon.inverting) && !isWord(t[verb], lexicon.judging)) return null;
  const bare = t.slice(from, verb).every((one) => isWord(one, lexicon.between) || isWord(one, opening));
  for (let at = verb + 1; at <= verb + farthest; at++) {
    const token = t[at];
    if (token === undefined || token.is === "quote" || isMark(token, ":;—")) return null;
    if (isWord(token, lexicon.conjunctions) || isWord(token, lexicon.verbs) || isWord(token, lexicon.pronouns)) return null;
    if (token.is !== "speaker") continue;
    const form = formOf(at);
    // A name that print does not decline may be the one spoken to, if another subject stands before the verb.
    if (form === "subject" || (form === "open" && bare)) return at;
    if (form === "open") return null;
  }
  return null;
}
