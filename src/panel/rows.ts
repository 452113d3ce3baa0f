import type { Catalogue } from "../core/records/catalogue.ts";
import type { Spoken } from "../core/records/dossier.ts";
import type { Language } from "../core/records/text.ts";
import { fold } from "../core/text/fold.ts";
import { type Cited, cite } from "../export/cited.ts";

/** One statement as the table holds it. */
export interface Row {
  /** Permanent: `speaker/id`. */
  readonly id: string;
  readonly spoken: Spoken;
  /** Its texts in the reader's language. */
  readonly cited: Cited;
  /** All its words, folded, for the search. */
  readonly words: string;
}

/** Every statement of the dataset, by date. */
export function rowsOf(catalogue: Catalogue, language: Language): Row[] {
  const cited = cite(catalogue, catalogue.statements, language);
  return catalogue.statements.map((spoken, n) => {
    const row = cited[n] as Cited;
    return { id: row.id, spoken, cited: row, words: fold(wordsOf(row).join(" ")) };
  });
}

function wordsOf({ id, date, speaker, side, occasion, topics, about, says, phrase, note, sources }: Cited): string[] {
  const named = [speaker, ...(side ? [side] : []), ...topics, ...about].map(({ name }) => name.text);
  const own = phrase ? [phrase.text, phrase.translation ?? ""] : [];
  return [
    id,
    date,
    ...named,
    occasion.text,
    says.text,
    ...own,
    note ?? "",
    ...sources.flatMap(({ publisher, title }) => [publisher, title]),
  ];
}
