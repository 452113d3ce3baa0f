import { inclineFirstname, inclineLastname, inclineMiddlename } from "lvovich";
import type { Word } from "../../text/words.ts";
import type { Gender, Grammar, PersonPart } from "./grammar.ts";
import type { InflectedWord } from "./inflected.ts";
import { adjectiveForms, isAdjective, isPluralAdjective, nounForms, pluralForms } from "./russian-nouns.ts";

const cases = ["genitive", "dative", "accusative", "instrumental", "prepositional"] as const;

const decline = { given: inclineFirstname, patronymic: inclineMiddlename, surname: inclineLastname };

function personForms(word: string, part: PersonPart, gender: Gender | undefined): string[] {
  if (part === "initial") return [word];
  const genders: readonly Gender[] = gender === undefined ? ["male", "female"] : [gender];
  return [word, ...genders.flatMap((one) => cases.map((name) => decline[part](word, name, one)))];
}

/** "Ростов-на-Дону" declines its first part, "Нью-Йорк" its last. */
const declinesFirstPart = /^(?:на|над|под|де|ла)$/i;

/** After these a second name in the nominative follows, and declines or not: "Республика Южная Осетия". */
const classifiers = /^(?:республика|государство|область|автономия|королевство|княжество|партия|движение|город|остров)$/i;

/**
 * The adjectives before the first noun decline with it; what follows it ("Министерство обороны") does not. A dash or one of
 * the classifiers begins a second phrase.
 */
function thingForms(words: readonly Word[]): InflectedWord[] {
  let phraseOpen = true;
  let plural = false;
  return words.map(({ joint, text }, i) => {
    const next = words[i + 1];
    const fixed = { joint, written: text, forms: [text] };
    if (!phraseOpen) return fixed;
    if (next?.joint === "-") {
      const after = words[i + 1]!.text;
      if (!declinesFirstPart.test(after)) return fixed;
      phraseOpen = false;
      return { joint, written: text, forms: nounForms(text) };
    }
    if (next !== undefined && isAdjective(text)) {
      plural = isPluralAdjective(text);
      return { joint, written: text, forms: adjectiveForms(text) };
    }
    phraseOpen = classifiers.test(text);
    if (next === undefined && isAdjective(text)) return { joint, written: text, forms: [...adjectiveForms(text), ...nounForms(text)] };
    return { joint, written: text, forms: plural ? pluralForms(text) : nounForms(text) };
  });
}

export const russian: Grammar = {
  surnameFirst: true,
  isPatronymic: (word) => /(?:[оеё]вич|ьич|мич|тич|[оеё]вна|ична|инична)$/.test(word),
  personWord: (word, part, gender) => personForms(word, part, gender),
  thing: thingForms,
  undeclined: (words) => words.map(({ joint, text }) => ({ joint, written: text, forms: [text] })),
};
