import type { OfficeFacts } from "../records/dataset.ts";
import { type Language, languages } from "../records/text.ts";
import type { Surroundings, Word } from "./surroundings.ts";

/** Finds the offices whose usual words stand beside a name: "Foreign Minister Lavrov", "Лавров, глава МИД". */
export type FindOffices = (around: Surroundings, language: Language) => readonly string[];

/** Words for holders of offices: "foreign minister" is said of a hundred. */
interface Phrase {
  readonly offices: readonly string[];
  readonly words: readonly string[];
}

/** Words between an office and the name: "the foreign minister of Russia, Lavrov". */
const gap = 4;

export function officeFinder(offices: readonly OfficeFacts[]): FindOffices {
  const phrases = Object.fromEntries(languages.map((language) => [language, phrasesIn(offices, language)])) as Record<Language, Phrase[]>;

  return (around, language) => {
    const before = around.before.toReversed();
    const after = around.after;
    const found = new Set<string>();
    for (const { offices: those, words } of phrases[language]) {
      const reach = words.length + gap;
      if (holds(before.slice(-reach), words, language) || holds(after.slice(0, reach), words, language))
        for (const office of those) found.add(office);
    }
    return [...found];
  };
}

function phrasesIn(offices: readonly OfficeFacts[], language: Language): Phrase[] {
  const byCue = new Map<string, string[]>();
  for (const { id, cues } of offices)
    for (const cue of cues[language].map((words) => words.toLowerCase())) {
      const known = byCue.get(cue);
      if (known) known.push(id);
      else byCue.set(cue, [id]);
    }
  return [...byCue].map(([cue, those]) => ({ offices: those, words: cue.split(/\s+/) }));
}

const holds = (text: readonly Word[], phrase: readonly string[], language: Language): boolean =>
  text.some((_, at) => phrase.every((word, i) => isForm(text[at + i]?.lower, word, language)));

/** Words of declining languages are the same if they differ in at most three letters at the end, the longer half being equal. */
function isForm(word: string | undefined, base: string, language: Language): boolean {
  if (word === undefined) return false;
  if (word === base) return true;
  // "Presidents Medvedev and Sarkozy"
  if (language === "en") return word === `${base}s`;
  if (base.length < 4) return false;
  const stem = base.slice(0, Math.max(3, base.length - 2));
  return word.startsWith(stem) && word.length - base.length <= 3;
}
