import { stringify } from "yaml";
import { checkRecords } from "../../scripts/dataset/check.ts";
import type { TextFile } from "../../scripts/dataset/load.ts";

/** Small authored records for tests; each can be varied by the fields given. */

type Fields = Readonly<Record<string, unknown>>;

export const today = "2026-11-24";

export const source = (fields: Fields = {}): Fields => ({
  publisher: "Ministry",
  title: "A page",
  url: "https://ministry.example/page",
  published: "2008-09-28",
  lang: "en",
  read: "2026-11-20",
  type: "official",
  ...fields,
});

const file = (path: string, record: Fields): TextFile => ({ path, text: stringify(record, { lineWidth: 0 }) });

export const entity = (folder: string, fields: Fields): TextFile =>
  file(`${folder}/${fields.id}.yaml`, {
    wikidata: null,
    names: { en: [String(fields.id)] },
    description: "Known for this.",
    sources: [source()],
    why: "For the test.",
    ...fields,
  });

export const person = (id: string, fields: Fields = {}): TextFile => entity("people", { id, kind: "person", gender: "female", ...fields });

export const place = (id: string, fields: Fields = {}): TextFile => entity("places", { id, kind: "place", ...fields });

export const holder = (person: string, from: string, to?: string, fields: Fields = {}): Fields => ({
  person,
  from,
  ...(to === undefined ? {} : { to }),
  sources: [source()],
  ...fields,
});

export const office = (id: string, fields: Fields): TextFile =>
  file(`offices/${id}.yaml`, { id, title: "Minister", cues: { en: ["minister"] }, ...fields });

export const statement = (date: string, fields: Fields = {}): Fields => ({
  id: `${date}-speech`,
  date,
  occasion: "A speech",
  topics: ["peace"],
  says: "Said so.",
  sources: [source({ published: null })],
  ...fields,
});

export const statements = (speaker: string, list: readonly Fields[]): TextFile =>
  file(`statements/${speaker}.yaml`, { speaker, statements: list });

export const topics: TextFile = { path: "topics.yaml", text: "peace: { en: Peace }\nwar: { en: War }\n" };

/** "file:line rule", for every problem of these files. */
export const problemsOf = (...files: TextFile[]): string[] =>
  checkRecords(files, today).problems.map(({ file, line, rule, note }) => `${file}:${line} ${note ? "note, " : ""}${rule}`);
