import { Cite, plugins, type RisRecord } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { Cited } from "./cited.ts";
import { type CslItem, toCslItems } from "./csl.ts";

// As it comes, it writes letters as TeX commands and drops those that it knows none for: all of Cyrillic and Georgian.
plugins.config.get("@bibtex").format.asciiOnly = false;

/** BibTeX in UTF-8, one entry a source. */
export function toBibTex(rows: readonly Cited[]): string {
  return rows.length === 0 ? "" : citations(toCslItems(rows).map(texSafe)).format("bibtex");
}

/**
 * RIS, one reference a source. The plug-in cuts the ID to the 20 characters of the format's old rules, with which a speaker's statements
 * would share one; programs of today read it whole. Its own text would break lines after 70 characters, in the middle of words and
 * addresses.
 */
export function toRis(rows: readonly Cited[]): string {
  const items = toCslItems(rows);
  return citations(items)
    .format("ris", { format: "object" })
    .flatMap(({ TY, ...tags }, n) => [
      `TY  - ${TY}`,
      ...Object.entries({ ...tags, ID: items[n]?.id ?? "" }).flatMap(risLines),
      "ER  - ",
      "",
    ])
    .map((line) => `${line}\r\n`)
    .join("");
}

const citations = (items: readonly CslItem[]): Cite => new Cite(items, { generateGraph: false });

const risLines = ([tag, value]: [string, RisRecord[string]]): string[] =>
  [value].flat().map((each) => `${tag}  - ${String(each).replace(/\s+/g, " ")}`);

/** With `asciiOnly` off the plug-in leaves TeX's own characters as they are, too. */
function texSafe(item: CslItem): CslItem {
  const { author, "container-title": container, publisher } = item;
  return {
    ...item,
    title: escapeTex(item.title),
    note: escapeTex(item.note),
    ...(container === undefined ? {} : { "container-title": escapeTex(container) }),
    publisher: escapeTex(publisher),
    URL: item.URL.replace(/[{}\\]/g, encodeURIComponent),
    ...(author === undefined ? {} : { author: author.map((name) => ("literal" in name ? { literal: escapeTex(name.literal) } : name)) }),
  };
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // Else the plug-in takes "<b>" for bold and leaves a brace open.
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/** Two quotes or hyphens in a row would become one sign: TeX's ligatures. */
const escapeTex = (text: string): string =>
  text.replace(/[\\~^<>&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`).replace(/(['`,-])(?=\1)/g, "$1{}");
