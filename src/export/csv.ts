import type { Cited, Named } from "./cited.ts";

/** The columns in order, each with what it holds. Names are the same in every language of the interface, for programs. */
const columns: Readonly<Record<string, (row: Cited) => string>> = {
  id: (row) => row.id,
  date: (row) => row.date,
  speaker: (row) => row.speaker.name.text,
  side: (row) => row.side?.name.text ?? "",
  occasion: (row) => row.occasion.text,
  topics: (row) => listed(row.topics),
  about: (row) => listed(row.about),
  says: (row) => row.says.text,
  phrase: (row) => row.phrase?.text ?? "",
  phrase_language: (row) => row.phrase?.lang ?? "",
  phrase_translation: (row) => row.phrase?.translation ?? "",
  one_report: (row) => (row.oneReport ? "yes" : ""),
  note: (row) => row.note ?? "",
  record_type: (row) => row.sources[0]?.type ?? "",
  publisher: (row) => row.sources[0]?.publisher ?? "",
  title: (row) => row.sources[0]?.title ?? "",
  url: (row) => row.sources[0]?.url ?? "",
  published: (row) => row.sources[0]?.published ?? "",
  language: (row) => row.sources[0]?.lang ?? "",
  read: (row) => row.sources[0]?.read ?? "",
  other_sources: (row) =>
    row.sources
      .slice(1)
      .map((source) => source.url)
      .join(" "),
  dataset: (row) => row.dataset,
};

/** Spreadsheets know UTF-8 by it; without it Excel reads Cyrillic and Georgian letters as others. */
const byteOrderMark = "\ufeff";

/**
 * A table for spreadsheets: RFC 4180, one row a statement, the first source in columns of its own. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly Cited[]): string {
  const table = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((column) => column(row)))];
  return byteOrderMark + table.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

const listed = (all: readonly Named[]): string => all.map(({ name }) => name.text).join("; ");

/** What makes a cell a formula in Excel, LibreOffice or Google Sheets, their full-width forms and leading blanks included. */
const formula = /^[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
