import type { Match, Reading } from "../names/gazetteer.ts";
import type { Dataset } from "../records/dataset.ts";

/** The first word in a block that belongs to another bearer of an entity's name. */
export function contextWord(dataset: Dataset, text: string, entity: string): string | null {
  for (const { context } of dataset.facts(entity)?.notThis ?? []) {
    for (const word of context) if (holdsWord(text, word)) return word;
  }
  return null;
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/\p{L}/u.test((text[at - 1] ?? " ") + (text[at + word.length] ?? " "))) return true;
  }
  return false;
}

/** A longer name, listed in the record as another's, that stands here around the candidate. */
export function blockedBy(dataset: Dataset, text: string, match: Match, readings: readonly Reading[]): string | null {
  for (const reading of readings) {
    for (const { name, who } of dataset.facts(reading.entity)?.notThis ?? []) {
      if (name.length <= match.end - match.start) continue;
      const at = text.slice(Math.max(0, match.start - name.length), match.end + name.length).indexOf(name);
      if (at < 0) continue;
      const start = Math.max(0, match.start - name.length) + at;
      if (start <= match.start && start + name.length >= match.end) return `${name} (${who})`;
    }
  }
  return null;
}
