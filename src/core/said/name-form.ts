import type { Language } from "../records/language.ts";
import type { Speaker } from "./said.ts";

/**
 * What a name's form in the text says of its part in the sentence: "subject" if it can only be that, "object" if it cannot be that,
 * "open" where print does not decline it (Саакашвили, English).
 */
export type NameForm = "subject" | "object" | "open";

/** @param verb the verb of saying, lower case: it asks for a gender (Russian) or a case (Georgian). */
export function nameForm(text: string, speaker: Speaker, verb: string, language: Language): NameForm {
  // A mark may end before the ending that joins the name.
  const tail = /^[\p{L}\p{M}’']*/u.exec(text.slice(speaker.end, speaker.end + 12))?.[0] ?? "";
  const name = text.slice(speaker.start, speaker.end) + tail;
  if (language === "en") return /[’']s?$/.test(name) ? "object" : "open";
  return language === "ru" ? russian(name, verb, speaker) : georgian(name, verb, speaker);
}

/** "заявил" is said of a man, "заявила" of a woman; the name is in the nominative. */
function russian(name: string, verb: string, { gender, name: english }: Speaker): NameForm {
  if (/[^с]ла$/.test(verb) && gender === "male") return "object";
  if (/[^с]л$/.test(verb) && gender === "female") return "object";
  const printed = name.toLowerCase().split(/[\s\u00a0]+/);
  const own = english.toLowerCase().split(" ");
  const surname = russianWord(printed.at(-1) ?? "", own.at(-1) ?? "", gender);
  const first = printed.length > 1 ? russianWord(printed[0] ?? "", own[0] ?? "", gender) : "open";
  if (surname === "object" || first === "object") return "object";
  return surname === "subject" || first === "subject" ? "subject" : "open";
}

/**
 * A word of a name, by its English form: one in -a ends in -а or -я unless declined, one in a consonant likewise in a consonant;
 * other vowels, and women's names in a consonant, are not declined.
 */
function russianWord(word: string, english: string, gender: Speaker["gender"]): NameForm {
  if (/a$/.test(english)) return /[ая]$/.test(word) ? "subject" : /(?:[ыиеую]|[оеё]й|[ое]ю)$/.test(word) ? "object" : "open";
  if (gender === "female") return "open";
  if (/[^aeiou]$/.test(english)) {
    if (/м$/.test(word)) return /m$/.test(english) ? "subject" : "object";
    if (/[йьбвгджзклнпрстфхцчшщ]$/.test(word)) return "subject";
    return /[аяуюео]$/.test(word) && isDeclined(word, english) ? "object" : "open";
  }
  return /й$/.test(word) ? "subject" : /(?:[яю]|[еёи]м)$/.test(word) ? "object" : "open";
}

/** How the last consonant of a name may be written in English. */
const inEnglish: Readonly<Record<string, RegExp>> = {
  б: /b$/,
  в: /[vwfu]{1,2}$/,
  г: /[gh]$/,
  д: /dt?h?$/,
  ж: /(?:zh|j|g)$/,
  з: /[zsx]$/,
  к: /[kcqxh]$/,
  л: /l$/,
  м: /m$/,
  н: /[ng]$/,
  п: /p$/,
  р: /r$/,
  с: /[scxz]$/,
  т: /(?:t|th|dt|d)$/,
  ф: /(?:f|ph|v|w)$/,
  х: /h$/,
  ц: /(?:ts|tz|z|c)$/,
  ч: /(?:ch|cz|c|č)$/,
  ш: /(?:sh|s|sch|š)$/,
  щ: /h$/,
};

/** "Сергея" of Sergey, and not "Николя" of Nicolas: what is left without the ending ends as the English name does. */
const isDeclined = (word: string, english: string): boolean =>
  inEnglish[word.replace(/(?:ого|ому|[аяуюео])$/, "").at(-1) ?? ""]?.test(english) ?? true;

/** Of the present tense and the imperfect, whose subject is in the nominative. */
const takesNominative = /ს$|(?:ამბობ|აცხადებ|წერ|აღნიშნავ)და$/;

/** Verbs of the aorist take the ergative (-მა, after a vowel -მ), those of the present the nominative. */
function georgian(name: string, verb: string, { name: english }: Speaker): NameForm {
  const inMa = /ma$/i.test(english);
  const ergative = inMa ? /მამ$/.test(name) : /მა?$/.test(name);
  if (!takesNominative.test(verb)) return ergative ? "subject" : "object";
  return ergative || /(?:ის|ს|ით|ად|თან|ზე|ში|თვის|გან|მდე|ისა|ს?ო)$/.test(name) ? "object" : "open";
}
