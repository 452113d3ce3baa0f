import type { Source } from "../core/records/source.ts";
import type { Cited } from "./cited.ts";
import { datasetName } from "./dataset.ts";
import type { Phrasing } from "./phrasing.ts";

/** A list of statements, oldest first as given, with a footnote for each source (as GitHub, pandoc and Obsidian have them). */
export function toMarkdown(rows: readonly Cited[], phrasing: Phrasing): string {
  const notes: string[] = [];
  const items = rows.map((row) => {
    const marks = row.sources.map((source) => {
      const name = notes.length + 1;
      notes.push(`[^${name}]: ${footnote(row, source, phrasing)}`);
      return `[^${name}]`;
    });
    return `- ${phrasing.date(row.date)}, **${plain(row.speaker.name.text)}** (${plain(row.occasion.text)}): ${said(row, phrasing)}${marks.join("")}`;
  });
  return items.length === 0 ? "" : `${items.join("\n")}\n\n${notes.join("\n")}\n`;
}

function said({ says, phrase, oneReport, note }: Cited, phrasing: Phrasing): string {
  const own = phrase
    ? ` “${plain(phrase.text)}”${phrase.translation === null ? "" : ` (${plain(phrasing.translation(phrase.translation))})`}`
    : "";
  const doubts = [...(oneReport ? [phrasing.oneReport] : []), ...(note === null ? [] : [note])];
  return `${plain(says.text)}${own}${doubts.length > 0 ? ` (${plain(doubts.join("; "))})` : ""}`;
}

function footnote(row: Cited, source: Source, phrasing: Phrasing): string {
  const dates = [...(source.published === null ? [] : [phrasing.published(source.published)]), phrasing.read(source.read)];
  return `${plain(source.publisher)}: [${plain(source.title)}](<${source.url}>), ${dates.join(", ")}. ${plain(row.id)}, ${datasetName} ${row.dataset}.`;
}

/** Text that Markdown would read as its own signs is escaped; an address stands in angle brackets, where only those end it. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&");
