import { georgianEndingsOfForeign } from "./georgian.ts";
import type { Grammar } from "./grammar.ts";

/** "Lavrov's", "Soros'"; the apostrophe's shape is folded. */
const withPossessive = (word: string): string[] => [word, `${word}'s`, ...(/s$/i.test(word) ? [`${word}'`] : [])];

/** English nouns change only by the possessive; in Georgian text a name in Latin letters takes Georgian endings ("NATO-ს"). */
export const english: Grammar = {
  surnameFirst: false,
  isPatronymic: (word) => /(?:[oe]vich|[oe]vna|ichna|yich)$/.test(word),
  personWord: (word, _part, _gender, last) => (last ? withPossessive(word) : [word]),
  thing(words, kind) {
    return words.map(({ joint, text }, i) => {
      if (i < words.length - 1) return { joint, written: text, forms: [text] };
      const joined = kind === "place" ? [] : georgianEndingsOfForeign.map((ending) => text + ending);
      return { joint, written: text, forms: [...withPossessive(text), ...joined] };
    });
  },
  undeclined(words, kind) {
    return this.thing(words, kind);
  },
};
