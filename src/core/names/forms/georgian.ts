import type { Kind } from "../../records/entity.ts";
import type { Word } from "../../text/words.ts";
import type { Grammar } from "./grammar.ts";
import type { InflectedWord } from "./inflected.ts";

/**
 * Georgian joins cases, postpositions and particles to the noun. Plurals are not made of singular names: "ომები" is not
 * the war, nor "ივანიშვილები" the man; a name that is itself plural ("ერები") declines as any consonant stem.
 */

/** What may follow each ending below: "also", "the very", "is", reported speech. */
const particles = ["", "ც", "ვე", "ა", "ო"];

const withParticles = (endings: readonly string[]): string[] =>
  endings.flatMap((ending) => particles.map((particle) => ending + particle)).concat(linked(endings));

/** After a consonant the particle "also" takes a linking vowel: "რუსეთსაც", "რუსეთისთვისაც". */
const linked = (endings: readonly string[]): string[] =>
  endings.filter((ending) => /[^აეიოუ]$/.test(ending)).flatMap((ending) => [`${ending}აც`, `${ending}ავე`, `${ending}აა`]);

/** Postpositions on the genitive. */
const onGenitive = ["თვის", "კენ", "გან", "თანავე", "ადმი", "ას", "ებრ", "ამებრ"];
const genitive = (base: string): string[] => [base, ...onGenitive.map((ending) => base + ending)];

/** "რუსეთ-": nominative -ი, ergative -მა, dative -ს and so on. */
const consonantEndings = withParticles([
  "ი",
  "მა",
  "ს",
  ...genitive("ის"),
  "ით",
  "იდან",
  "ითურთ",
  "ად",
  "ამდე",
  "ამდის",
  "ში",
  "ზე",
  "თან",
  "ვით",
  "ივით",
]).concat("ო", "");

/** "საქართველო-", "ბაქუ-", and -ა, -ე where they stay: "გახარიას". */
const vowelEndings = withParticles([
  "",
  "მ",
  "ს",
  ...genitive("ს"),
  "თი",
  "სი",
  "თ",
  "დან",
  "თურთ",
  "დ",
  "მდე",
  "მდის",
  "ში",
  "ზე",
  "სთან",
  "სავით",
  "ვით",
]).concat("ვ");

/** -ა and -ე fall before -ის, -ით, -იდან: "უკრაინის", "კალაძით". */
const truncatedEndings = withParticles([...genitive("ის"), "ით", "იდან", "ითურთ"]);

/** Joined to a name in Latin letters, with a hyphen or without: "NATO-ს", "BBC-ისთვის". */
export const georgianEndingsOfForeign: readonly string[] = [...consonantEndings, ...vowelEndings]
  .filter((ending) => ending !== "")
  .flatMap((ending) => [`-${ending}`, ending]);

/** "ერევანი", "ერევნის": the last vowel falls before -ის, -ით, -ად. Not in surnames. */
const syncope = /^(.*[აეიოუ].*)[აეო]([ლრნმ])$/;
const syncopated = withParticles([...genitive("ის"), "ით", "იდან", "ითურთ", "ად", "ამდე", "ამდის"]);

const add = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);

/** All forms of a noun in the nominative. */
function nounForms(noun: string, isPerson: boolean): string[] {
  const stem = noun.slice(0, -1);
  switch (noun.at(-1)) {
    case "ი": {
      // Given names and foreign surnames keep the vowel ("სერგეიმ"), others lose it ("ლავროვმა").
      const kept = isPerson || /[აეიოუ]ი$/.test(noun) ? add(noun, vowelEndings) : [];
      const short = isPerson ? null : syncope.exec(stem);
      return [...add(stem, consonantEndings), ...kept, ...(short === null ? [] : add(`${short[1]}${short[2]}`, syncopated))];
    }
    case "ა":
    case "ე":
      return [...add(noun, vowelEndings), ...add(stem, truncatedEndings)];
    case "ო":
    case "უ":
      return add(noun, vowelEndings);
    default:
      // Abbreviations and bare stems.
      return [...add(noun, consonantEndings), ...add(noun, georgianEndingsOfForeign)];
  }
}

/** An adjective before its noun has three forms: "ქართული", "ქართულმა", "ქართულ". */
const adjectiveForms = (word: string): string[] => (word.endsWith("ი") ? add(word.slice(0, -1), ["ი", "მა", "", "ო"]) : [word]);

const lastIn = (words: readonly Word[], last: (word: string) => string[], others: (word: string) => string[]): InflectedWord[] =>
  words.map(({ joint, text }, i) => ({ joint, written: text, forms: i === words.length - 1 ? last(text) : others(text) }));

export const georgian: Grammar = {
  surnameFirst: false,
  isPatronymic: () => false,
  personWord(word, part, _gender, last) {
    if (last && part !== "initial") return nounForms(word, true);
    // Before the surname a given name stands bare: "დავით", whatever the record writes.
    return part === "given" && /[^აეიოუ]ი$/.test(word) ? [word, word.slice(0, -1)] : [word];
  },
  thing: (words, kind: Kind) =>
    lastIn(
      words,
      (word) => nounForms(word, kind === "person"),
      (word) => adjectiveForms(word),
    ),
  undeclined(words) {
    return lastIn(
      words,
      (word) => [word, ...add(word, georgianEndingsOfForeign)],
      (word) => [word],
    );
  },
};
