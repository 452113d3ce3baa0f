import { fold } from "../../text/fold.ts";
import {
  abbreviationEndings,
  consonantEndings,
  personEndings,
  syncopatingEndings,
  truncatingEndings,
  vowelEndings,
} from "./georgian-endings.ts";
import type { Grammar } from "./grammar.ts";
import { fixed, listOf, type Stem } from "./stems.ts";

/** "ერევანი", "ერევნის": not in surnames, and only where a vowel is left before. */
const syncope = /[აეიოუ].*[აეო][ლრნმ]ი$/;

/** An adjective before its noun has these forms: "ქართული", "ქართულმა", "ქართულ", "ქართულო". */
const adjectiveEndings = listOf(["ი", "მა", "", "ო"]);
/** A given name before the surname: "დავით", and in old texts "დავითი". */
const givenEndings = listOf(["", "ი"]);

const cut = (word: string, letters: number, endings: readonly string[]): Stem[] => [{ stem: word.slice(0, -letters), endings }];

/** All forms of a noun in the nominative, or of an abbreviation. */
function noun(word: string, isPerson: boolean): Stem[] {
  const folded = fold(word);
  // "პორტ-ა-პრინსი": a particle of one letter does not change.
  if (folded.length === 1) return fixed(word);
  switch (folded.at(-1)) {
    case "ი":
      if (isPerson || /[აეოუ]ი$/.test(folded)) return cut(folded, 1, personEndings);
      if (syncope.test(folded)) return cut(folded, 3, syncopatingEndings(folded.slice(-3, -1)));
      return cut(folded, 1, consonantEndings);
    case "ა":
      return cut(folded, 1, truncatingEndings.ა);
    case "ე":
      return cut(folded, 1, truncatingEndings.ე);
    case "ო":
    case "უ":
      return [{ stem: folded, endings: vowelEndings }];
    default:
      return [{ stem: folded, endings: abbreviationEndings }];
  }
}

/** An organisation of one word may be an abbreviation, whose endings are often joined by a hyphen: "გაერო-ს". */
function abbreviation(word: string): Stem[] {
  return [{ stem: fold(word), endings: abbreviationEndings }];
}

const adjective = (word: string): Stem[] => (word.endsWith("ი") ? cut(fold(word), 1, adjectiveEndings) : fixed(word));

export const georgian: Grammar = {
  surnameFirst: true,
  isPatronymic: () => false,
  initials: (given) => [given.charAt(0)],
  personWord(word, part, _gender, last) {
    if (last && part !== "initial") return noun(word, true);
    return part === "given" && /[^აეიოუ]ი$/.test(word) ? cut(fold(word), 1, givenEndings) : fixed(word);
  },
  thing(words, kind) {
    return words.map(({ joint, text }, i) => {
      const next = words[i + 1];
      const isAbbreviation = kind === "organisation" && words.length === 1 && /[ოუ]$/.test(text);
      // What stands before a dash or a hyphen ends a name of its own, or does not change.
      const isHead = next === undefined || next.joint === "-";
      const stems = isAbbreviation ? abbreviation(text) : isHead ? noun(text, false) : adjective(text);
      return { joint, written: text, stems };
    });
  },
  undeclined: (word) => abbreviation(word),
};
