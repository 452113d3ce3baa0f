import { fold } from "../../text/fold.ts";
import { georgianEndingsOfForeign } from "./georgian-endings.ts";
import type { Grammar } from "./grammar.ts";
import { fixed, listOf, type Stem } from "./stems.ts";

/** "Lavrov's"; after -s the apostrophe alone too: "Soros'". Its shape is folded. */
const possessive = listOf(["", "'s"]);
const possessiveOfS = listOf(["", "'s", "'"]);
/** In Georgian text a name in Latin letters takes Georgian endings: "NATO-ს". */
const withGeorgian = listOf([...possessive, ...georgianEndingsOfForeign]);
const withGeorgianOfS = listOf([...possessiveOfS, ...georgianEndingsOfForeign]);

function lastWord(word: string, isForeign: boolean): Stem[] {
  const endsInS = /s$/i.test(word);
  const endings = isForeign ? (endsInS ? withGeorgianOfS : withGeorgian) : endsInS ? possessiveOfS : possessive;
  return [{ stem: fold(word), endings }];
}

/** English names change only by the possessive. */
export const english: Grammar = {
  surnameFirst: false,
  isPatronymic: (word) => /(?:[oe]vich|[oe]vna|ichna|[iy]ich)$/.test(word),
  initials: (given) => [given.charAt(0)],
  personWord: (word, _part, _gender, last) => (last ? lastWord(word, false) : fixed(word)),
  thing: (words, kind) =>
    words.map(({ joint, text }, i) => ({
      joint,
      written: text,
      stems: i === words.length - 1 ? lastWord(text, kind !== "place") : fixed(text),
    })),
  undeclined: (word, kind) => lastWord(word, kind === "organisation" || kind === "event"),
};
