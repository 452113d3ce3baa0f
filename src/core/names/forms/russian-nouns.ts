/** Declension of the common and place nouns and of the adjectives that names are made of, by ending. */

const add = (stem: string, endings: string): string[] => endings.split(" ").map((ending) => stem + (ending === "0" ? "" : ending));

/** Stems that Russian spelling and stress let stand before -ем and -ей, not -ом and -ой. */
const isSoft = (stem: string): boolean => /[жшчщц]$/.test(stem);

const adjectiveEnding = /(?:ая|яя|ое|ее|ый|ой|ий|ые|ие)$/;
const adjectiveSuffix = /(?:ск|цк|н|в|ов|ев|ин|т|л|р|ш|щ|ж|ч|г|к|х|м|з|с|д|п|б)$/;

/** True if the word looks like an adjective and not like "Россия", "собрание", "Китай" or "бой". */
export function isAdjective(word: string): boolean {
  if (!adjectiveEnding.test(word) || word.length < 5) return false;
  const stem = word.slice(0, -2);
  if (word.endsWith("ие")) return /(?:ск|цк|[шщжчгх]|[^н]к|ш|дн)$/.test(stem);
  if (word.endsWith("ий")) return /(?:ск|цк|[шщжчгкх]|н)$/.test(stem);
  return adjectiveSuffix.test(stem);
}

export const isPluralAdjective = (word: string): boolean => /(?:ые|ие)$/.test(word) && isAdjective(word);

/** All cases of an adjective in the gender and number in which it is written. */
export function adjectiveForms(word: string): string[] {
  const stem = word.slice(0, -2);
  const hard = !isSoft(stem);
  switch (word.slice(-2)) {
    case "ая":
      return add(stem, hard ? "ая ой ую ою" : "ая ей ую ею");
    case "яя":
      return add(stem, "яя ей юю ею");
    case "ое":
    case "ый":
    case "ой":
      return [word, ...add(stem, "ого ому ым ом им")];
    case "ее":
      return add(stem, "ее его ему им ем");
    case "ий":
      return /[гкх]$/.test(stem) ? add(stem, "ий ого ому им ом") : add(stem, "ий его ему им ем");
    case "ые":
      return add(stem, "ые ых ым ыми");
    default:
      return add(stem, "ие их им ими");
  }
}

/** Places in -о and -е that decline; the rest ("Токио", "Монако") do not. */
const decliningNeuter = /(?:ов|ев|ёв|ин|ын|ств|тв|озер|войск|сел|прав|собор|гнездо|слов|дел|ведомств)о$/;

function endingInA(stem: string, hard: boolean): string[] {
  return /[гкхжшчщ]$/.test(stem)
    ? add(stem, hard ? "а и е у ой ою" : "а и е у ей ею ой")
    : add(stem, hard ? "а ы е у ой ою" : "а ы е у ей ею ой");
}

function endingInConsonant(word: string): string[] {
  // Abbreviations decline only where they are read as a word that ends in a consonant: "МИДа".
  if (word === word.toUpperCase()) return word.length > 2 && /[АЕИОУЫЭЮЯ][^АЕИОУЫЭЮЯ]$/.test(word) ? add(word, "0 а у ом е") : [word];
  const forms = add(word, isSoft(word) ? "0 а у ем ом е" : "0 а у ом е");
  const fleeting = /^(.{2,})(?:[ео])([кц])$/.exec(word);
  return fleeting === null ? forms : [...forms, ...add(fleeting[1]! + fleeting[2]!, "а у ом ем е")];
}

/** All cases of a noun in the singular; words that do not decline come back alone. */
export function nounForms(word: string): string[] {
  // "и" within a name: nothing would be left of it without its ending.
  if (word.length < 2) return [word];
  const stem = word.slice(0, -1);
  switch (word.at(-1)) {
    case "а":
      // "Никарагуа" does not decline.
      return stem.endsWith("у") ? [word] : endingInA(stem, !isSoft(stem));
    case "я":
      return add(stem, stem.endsWith("и") ? "я и ю ей ею" : "я и е ю ей ею ёй");
    case "о":
      return decliningNeuter.test(word) ? add(stem, "о а у ом е") : [word];
    case "е":
      if (stem.endsWith("и")) return add(stem, "е я ю ем и");
      return /(?:ь|мор|пол|ищ)$/.test(stem) ? add(stem, "е я ю ем а у") : [word];
    case "ь":
      // "Казань" is feminine and "Севастополь" masculine: print holds only the right ones of these.
      return stem.endsWith("ков")
        ? [...add(stem, "ь ью"), ...add(`${stem.slice(0, -2)}в`, "и ям ями ях ей")]
        : add(stem, "ь и ью я ю ем е");
    case "й":
      return stem.endsWith("и") ? add(stem, "й я ю ем и") : add(stem, "й я ю ем е");
    case "ы":
    case "и":
      return stem.endsWith("и") || word.endsWith("ы") ? pluralForms(word) : [word];
    case "у":
    case "ю":
    case "э":
    case "ё":
      return [word];
    default:
      return /\p{L}$/u.test(word) ? endingInConsonant(word) : [word];
  }
}

/** All cases of a noun in the plural. */
export function pluralForms(word: string): string[] {
  if (word.length < 2) return [word];
  const stem = word.slice(0, -1);
  if (word.endsWith("ии")) return add(stem, "и й ям ями ях");
  if (/[ыиа]$/.test(word)) return add(stem, `${word.at(-1)} 0 ов ев ей ам ами ах ям ями ях`);
  if (word.endsWith("я")) return add(stem, "я й ев ям ями ях");
  return [word];
}

/** "79-я", "79-й", "79-ю": what stands behind a numeral. */
export function ordinalForms(ending: string): string[] {
  if (/я$/.test(ending)) return ["я", "й", "ю"];
  if (/е$/.test(ending)) return ["е", "го", "му", "м", "х", "ми"];
  return ["й", "го", "му", "м"];
}
