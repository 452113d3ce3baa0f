import { compiledVersion } from "../../src/core/records/compiled.ts";
import type { Phrase } from "../../src/core/records/phrase.ts";
import type { Records } from "./load.ts";

/** phrases.json, as the engine opens it. */
export const makePhrases = (records: Records) => ({ version: compiledVersion, phrases: phrasesOf(records) });

/** The quoted words of all statements, by id: what a page's quotations are compared with. */
export function phrasesOf(records: Records): Phrase[] {
  return records.statementFiles
    .flatMap(({ value: { speaker, statements } }) =>
      statements.flatMap(({ id, date, phrase }): Phrase[] => {
        if (phrase === undefined) return [];
        const { text, translation } = phrase;
        return [{ id: `${speaker}/${id}`, date, text, ...(translation === undefined ? {} : { translation }) }];
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
