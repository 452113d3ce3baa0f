import { toBibTex, toRis } from "./bibliography.ts";
import type { Cited } from "./cited.ts";
import { toCslJson } from "./csl.ts";
import { toCsv } from "./csv.ts";
import { toJson } from "./json.ts";
import { toJsonLd } from "./json-ld.ts";
import { toMarkdown } from "./markdown.ts";
import type { Phrasing } from "./phrasing.ts";
import { toRichText } from "./rich-text.ts";

/** A way to write statements down. */
export interface Format {
  /** As people who need it call it; the same in every language. */
  readonly name: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly mime: string;
  make(rows: readonly Cited[], phrasing: Phrasing): string;
}

export const formats = {
  csv: { name: "CSV", extension: "csv", mime: "text/csv;charset=utf-8", make: toCsv },
  json: { name: "JSON", extension: "json", mime: "application/json", make: toJson },
  jsonLd: { name: "JSON-LD", extension: "jsonld", mime: "application/ld+json", make: toJsonLd },
  csl: { name: "CSL-JSON", extension: "csl.json", mime: "application/vnd.citationstyles.csl+json", make: toCslJson },
  bibTex: { name: "BibTeX", extension: "bib", mime: "application/x-bibtex", make: toBibTex },
  ris: { name: "RIS", extension: "ris", mime: "application/x-research-info-systems", make: toRis },
  markdown: { name: "Markdown", extension: "md", mime: "text/markdown;charset=utf-8", make: toMarkdown },
  richText: { name: "HTML", extension: "html", mime: "text/html;charset=utf-8", make: richTextDocument },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;

/** As a file it must say its character set. */
function richTextDocument(rows: readonly Cited[], phrasing: Phrasing): string {
  return `<!doctype html>\n<meta charset="utf-8">\n${toRichText(rows, phrasing)}\n`;
}
