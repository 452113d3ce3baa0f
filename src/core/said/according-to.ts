import type { Language } from "../records/language.ts";
import { type SpeechLexicon, words } from "./lexicon/lexicon.ts";
import { nameForm } from "./name-form.ts";
import type { Saying } from "./saying.ts";
import { isAnyOf, isMark, isWord, type Token } from "./tokens.ts";

const openings: Readonly<Record<"en" | "ru", RegExp>> = {
  en: /^(?:according to|in the words of)$/,
  ru: /^(?:по словам|по мнению|по утверждению|по заявлению|по выражению|по версии|по убеждению|словами)$/,
};
const georgianEndings = words("თქმით განცხადებით აზრით სიტყვებით ინფორმაციით შეფასებით მტკიცებით ცნობით");
/** Words between "according to" and the name. */
const longestTitle = 12;

/** Whose words are told without a verb: "According to Lavrov, …", "…, according to Lavrov", "По словам Лаврова, …", "ლავროვის თქმით, …". */
export function accordingTo(text: string, t: readonly Token[], language: Language, lexicon: SpeechLexicon): Saying[] {
  return t.flatMap((token, at): Saying[] => {
    if (token.is !== "word") return [];
    if (language === "ka") return georgianEndings.has(token.lower) ? [behindGenitive(text, t, at)] : [];
    const length = opens(t, at, language);
    if (length === 0) return [];
    const name = t.findIndex((one, i) => i >= at + length && (one.is === "speaker" || one.is === "quote" || isMark(one, ":;—()")));
    const to = isMark(t[name + 1], ",") ? name + 2 : name + 1;
    const speaker = t[name]?.is === "speaker" && name - at <= longestTitle && isHisOwn(text, t, at + length, name, language, lexicon);
    return [
      {
        speaker: speaker ? (t[name] as { speaker: Saying["speaker"] & object }).speaker : null,
        from: at,
        to: Math.max(to, at + length),
        manner: "told",
      },
    ];
  });
}

function opens(t: readonly Token[], at: number, language: "en" | "ru"): number {
  for (const length of [1, 2, 4]) {
    const phrase = t.slice(at, at + length);
    if (
      phrase.every((one) => one.is === "word") &&
      openings[language].test(phrase.map((one) => (one as { lower: string }).lower).join(" "))
    )
      return length;
  }
  return 0;
}

/** Nothing between makes it another's: "a source close to Ivanishvili", "помощника Лаврова", "Lavrov's office", "Lavrov and Putin". */
function isHisOwn(text: string, t: readonly Token[], from: number, name: number, language: "en" | "ru", lexicon: SpeechLexicon): boolean {
  const between = t.slice(from, name);
  const inTitle = language === "en" ? words("of for in") : words("по в");
  if (between.some((one) => isWord(one, lexicon.prepositions) && !isWord(one, inTitle))) return false;
  if (between.some((one) => isWord(one, lexicon.verbs) || isWord(one, lexicon.conjunctions))) return false;
  const last = between.at(-1);
  if (isWord(last, lexicon.prepositions) || isWord(last, lexicon.relations)) return false;
  // "according to the mayor of Tbilisi, Kakha Kaladze, …", and not "according to the results, Clinton leads".
  const explained =
    isMark(last, ",") &&
    (isAnyOf(between[0], "the", "a", "an") || between.some(({ start, end }) => /[’']s$/.test(text.slice(start, end)))) &&
    (t[name + 1] === undefined || isMark(t[name + 1], ",;"));
  if (between.some(({ is }) => is === "mark") && !explained) return false;
  const speaker = (t[name] as { speaker: NonNullable<Saying["speaker"]> }).speaker;
  if (language === "en") return nameForm(text, speaker, "", "en") !== "object" && !isAnyOf(t[name + 1], "and", "or");
  return nameForm(text, speaker, "", "ru") !== "subject" && !isAnyOf(t[name + 1], "и", "или");
}

function behindGenitive(text: string, t: readonly Token[], at: number): Saying {
  const before = t[at - 1];
  const name = before?.is === "speaker" ? text.slice(before.start, before.end) : "";
  const own = before?.is === "speaker" && /(?:ის|ას|ოს|უს|ს)$/.test(name);
  return { speaker: own ? before.speaker : null, from: own ? at - 1 : at, to: isMark(t[at + 1], ",") ? at + 2 : at + 1, manner: "told" };
}
