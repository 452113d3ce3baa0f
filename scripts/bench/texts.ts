import type { Language } from "../../src/core/records/text.ts";
import { pick, pickOften, seeded } from "./random.ts";
import { parts } from "./words.ts";

/** Sentences with a slot filled for each capital letter of the template that stands alone. */
const slot = /(?<![\p{L}])[ANVPQY](?![\p{L}])/gu;

const articleUnits = 5_000;
/** As many that are in the index, and as many strangers, are named in one article, again and again. */
const cast = 8;

const capitalised = (sentence: string, language: Language): string =>
  language === "ka" ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);

const several = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/**
 * Running text of about this many UTF-16 units, in paragraphs: articles, each with its own cast of persons, half of them taken
 * from `names`, in words of which few are frequent and many are rare.
 */
export function runningText(language: Language, units: number, names: readonly string[], strangers: readonly string[]): string[] {
  const random = seeded(language.charCodeAt(0));
  const { sentences, nounBegins, nouns, nounEnds, verbs, adjectives } = parts[language];
  const vocabulary = several(8_000, () => (random() < 0.5 ? "" : pick(random, nounBegins)) + pick(random, nouns) + pick(random, nounEnds));

  function article(): string[] {
    const named = [...several(cast, () => pick(random, names)), ...several(cast, () => pick(random, strangers))];
    const fill: Readonly<Record<string, () => string>> = {
      A: () => pick(random, adjectives),
      N: () => pickOften(random, vocabulary),
      V: () => pick(random, verbs),
      P: () => pick(random, named),
      Q: () => pick(random, named),
      Y: () => String(1990 + Math.floor(random() * 36)),
    };
    const sentence = (): string => pick(random, sentences).replace(slot, (letter) => fill[letter]!());
    const paragraphs: string[] = [];
    for (let made = 0; made < articleUnits; made += paragraphs.at(-1)!.length) {
      const count = 2 + Math.floor(random() * 4);
      paragraphs.push(several(count, () => capitalised(sentence(), language)).join(" "));
    }
    return paragraphs;
  }

  return several(Math.ceil(units / articleUnits), article).flat();
}
