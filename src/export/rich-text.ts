import type { Source } from "../core/records/source.ts";
import type { Cited } from "./cited.ts";
import { datasetName } from "./dataset.ts";
import type { Phrasing } from "./phrasing.ts";

/** HTML for a word processor, to be pasted: a list of statements, each with its sources as links. */
export function toRichText(rows: readonly Cited[], phrasing: Phrasing): string {
  return `<ul>${rows.map((row) => `<li>${statement(row, phrasing)}</li>`).join("")}</ul>`;
}

/** The same as plain text, for where only that can be pasted. */
export function toPlainText(rows: readonly Cited[], phrasing: Phrasing): string {
  return rows
    .map((row) => {
      const { speaker, occasion, says, phrase, sources } = row;
      const head = `${phrasing.date(row.date)}, ${speaker.name.text} (${occasion.text}): ${says.text}${phrase ? ` “${phrase.text}”` : ""}`;
      return [
        head,
        ...sources.map((source) => `${source.publisher}: ${source.title}, ${dated(source, phrasing)}. ${source.url}`),
        version(row),
      ].join("\n");
    })
    .join("\n\n");
}

function statement(row: Cited, phrasing: Phrasing): string {
  const { speaker, occasion, says, phrase, oneReport } = row;
  const own = phrase
    ? ` “<span lang="${safe(phrase.lang)}">${safe(phrase.text)}</span>”${phrase.translation === null ? "" : ` (${safe(phrasing.translation(phrase.translation))})`}`
    : "";
  const sources = row.sources.map(
    (source) => `${safe(source.publisher)}: <a href="${safe(source.url)}">${safe(source.title)}</a>, ${safe(dated(source, phrasing))}`,
  );
  return [
    `${safe(phrasing.date(row.date))}, <b>${safe(speaker.name.text)}</b> (${safe(occasion.text)}): ${safe(says.text)}${own}`,
    `${sources.join("; ")}${oneReport ? ` (${safe(phrasing.oneReport)})` : ""}`,
    `<small>${safe(version(row))}</small>`,
  ].join("<br>");
}

const dated = (source: Source, phrasing: Phrasing): string =>
  [...(source.published === null ? [] : [phrasing.published(source.published)]), phrasing.read(source.read)].join(", ");

const version = (row: Cited): string => `${row.id}, ${datasetName} ${row.dataset}`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
