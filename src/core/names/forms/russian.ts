// Of the two libraries for Russian names lvovich (2.1.0, May 2026) has types and declines Georgian and Abkhaz surnames in -ия
// ("Гахария", "Гахарии"), which petrovich (0.2.1, December 2024) leaves as they are. On the rest of 2,540 forms of people in
// the dataset they agree but for "Джорджем", where lvovich is right.
import { inclineFirstname, inclineLastname, inclineMiddlename } from "lvovich";
import type { Word } from "../../text/words.ts";
import type { Gender, Grammar, InflectedWord, PersonPart } from "./grammar.ts";
import { adjectiveForms, isAdjective, isPluralAdjective, nounForms, ordinalForms, pluralForms } from "./russian-nouns.ts";
import { factor, fixed, type Stem } from "./stems.ts";

const cases = ["genitive", "dative", "accusative", "instrumental", "prepositional"] as const;

const decline = { given: inclineFirstname, patronymic: inclineMiddlename, surname: inclineLastname };

function personWord(word: string, part: PersonPart, gender: Gender | undefined): Stem[] {
  if (part === "initial" || !/\p{Ll}/u.test(word)) return fixed(word);
  const genders: readonly Gender[] = gender === undefined ? ["male", "female"] : [gender];
  return factor([word, ...genders.flatMap((one) => cases.map((name) => decline[part](word, name, one)))]);
}

/** What follows them stands in a case of its own. */
const prepositions = /^(?:без|в|во|для|до|за|из|к|на|над|о|об|обо|от|перед|по|под|при|про|против|с|со|у|через)$/i;
const conjunctions = /^(?:и|или|да)$/i;

/** After these a second name in the nominative follows, and declines or not: "Республика Южная Осетия". */
const classifiers = /^(?:республика|государство|область|автономия|королевство|княжество|партия|движение|город|остров|телеканал)$/i;

/** Where the names of a phrase stand that goes on to the next word: before its noun, and not behind a preposition. */
interface Phrase {
  open: boolean;
  plural: boolean;
}

function formsIn(phrase: Phrase, { text }: Word, next: Word | undefined): readonly string[] {
  if (prepositions.test(text)) {
    phrase.open = false;
    return [text];
  }
  if (!phrase.open) return [text];
  if (next?.joint === "-" && !next.spaced) {
    // "79-я сессия", "44-дневная война", "Ростов-на-Дону", "Минск-2", "Осетия-Алания"; else as in "Нью-Йорк".
    if (prepositions.test(next.text)) phrase.open = false;
    return prepositions.test(next.text) || /^\d/.test(next.text) || text.endsWith("ия") ? nounForms(text) : [text];
  }
  if (next !== undefined && isAdjective(text)) {
    phrase.plural = isPluralAdjective(text);
    return adjectiveForms(text);
  }
  phrase.open = classifiers.test(text);
  if (isAdjective(text)) return [...adjectiveForms(text), ...nounForms(text)];
  return phrase.plural ? pluralForms(text) : nounForms(text);
}

/** The adjectives before the first noun decline with it; what follows it ("Министерство обороны") does not. */
function thing(words: readonly Word[]): InflectedWord[] {
  const phrase: Phrase = { open: true, plural: false };
  return words.map((word, i) => {
    const before = words[i - 1];
    const beginsPhrase = (word.joint === "-" && word.spaced) || (before !== undefined && conjunctions.test(before.text) && phrase.open);
    if (beginsPhrase) Object.assign(phrase, { open: true, plural: false });
    const { joint, text } = word;
    if (joint === "-" && before !== undefined && /^\d+$/.test(before.text) && /^\p{Ll}{1,2}$/u.test(text)) {
      return { joint, written: text, stems: factor(ordinalForms(text)) };
    }
    if (conjunctions.test(text)) {
      phrase.open = i === 1;
      return { joint, written: text, stems: fixed(text) };
    }
    return { joint, written: text, stems: factor(formsIn(phrase, word, words[i + 1])) };
  });
}

/** Before its noun a patronymic looks like nothing else: "Викторович", "Ильич", "Никитична". */
const patronymic = /(?:[вьмтк]ич|вна|ична|инична)$/;

export const russian: Grammar = {
  surnameFirst: true,
  isPatronymic: (word) => patronymic.test(word),
  initials: (given) => (given.startsWith("Дж") ? ["Дж", "Д"] : [given.charAt(0)]),
  personWord: (word, part, gender) => personWord(word, part, gender),
  thing: (words) => thing(words),
  undeclined: (word) => fixed(word),
};
