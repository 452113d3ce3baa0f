import type { PartialDate } from "../core/records/date.ts";
import type { Source } from "../core/records/source.ts";
import type { Cited } from "./cited.ts";
import { datasetName } from "./dataset.ts";

/** One reference, https://github.com/citation-style-language/schema: the fields that we fill. */
export interface CslItem {
  readonly id: string;
  readonly "citation-key": string;
  readonly type: "speech" | "interview" | "article-newspaper" | "webpage";
  readonly title: string;
  readonly author?: readonly ({ readonly family: string; readonly given: string } | { readonly literal: string })[];
  readonly "container-title"?: string;
  readonly publisher: string;
  readonly "event-title"?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly abstract: string;
  readonly note: string;
}
export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/** References: one for each source of each statement, since it is sources that are cited. */
export const toCslItems = (rows: readonly Cited[]): CslItem[] =>
  rows.flatMap((row) => row.sources.map((source, n) => item(row, source, n)));

/** CSL-JSON, as Zotero and pandoc read it. */
export const toCslJson = (rows: readonly Cited[]): string => `${JSON.stringify(toCslItems(rows), null, 2)}\n`;

/** In what form the words themselves stand at the source; of a press report the speaker is not the author. */
const types = {
  "verbatim record": "speech",
  transcript: "speech",
  interview: "interview",
  official: "webpage",
  "press report": "article-newspaper",
  reference: "webpage",
} as const satisfies Record<Source["type"], CslItem["type"]>;

function item(row: Cited, source: Source, n: number): CslItem {
  const type = types[source.type];
  const spoken = type === "speech" || type === "interview";
  const authored = spoken || source.type === "official";
  const issued = spoken ? row.date : source.published;
  const id = n === 0 ? row.id : `${row.id}/source-${n + 1}`;
  return {
    id,
    "citation-key": id.replace(/[^a-z0-9]/g, "_"),
    type,
    title: source.title,
    ...(authored ? { author: [row.speaker.parts ?? { literal: row.speaker.name.text }] } : {}),
    ...(type === "article-newspaper" ? { "container-title": source.publisher } : {}),
    publisher: source.publisher,
    ...(spoken ? { "event-title": row.occasion.text } : {}),
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    accessed: cslDate(source.read),
    URL: source.url,
    language: source.lang,
    abstract: row.says.text,
    // Where a format has no other room for them: who said it when, the permanent id, and the version.
    note: `${row.speaker.name.text}, ${row.date}. ${row.id}. ${datasetName} ${row.dataset}, read ${source.read}.`,
  };
}

const cslDate = (date: PartialDate): CslDate => ({ "date-parts": [date.split("-").map(Number)] });
