import fc from "fast-check";
import { type DefaultTreeAdapterMap, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { cite } from "../../src/export/cited.ts";
import { formats } from "../../src/export/formats.ts";
import { toMarkdown } from "../../src/export/markdown.ts";
import { toPlainText, toRichText } from "../../src/export/rich-text.ts";
import { anyCited, catalogue, phrasing } from "./samples.ts";

const rows = cite(catalogue, catalogue.statements, "en");

test("Markdown is a list with a footnote for each source", () => {
  expect(toMarkdown(rows.slice(0, 1), phrasing)).toBe(
    [
      "- 2008-09-27, **Rudolf Rassendyll** (General Assembly): Said the border stays. “the border stays”[^1]",
      "",
      "[^1]: Ministry of Foreign Affairs: [Statement on Ruritania](<https://ministry.example/a_b?c=d%20e&f=1#g>), published 2008-09-28, read 2026-11-20. rassendyll-rudolf/2008-09-27-assembly, Backgrounder 2026-11-24.",
      "",
    ].join("\n"),
  );
});

test("whatever the texts, every footnote is named once and written once, and no line is begun by them", () => {
  fc.assert(
    fc.property(fc.array(anyCited, { maxLength: 3 }), (some) => {
      const lines = toMarkdown(some, phrasing).split("\n");
      const sources = some.flatMap((row) => row.sources).length;
      const numbers = Array.from({ length: sources }, (_, n) => `[^${n + 1}]`);
      expect(lines.filter((line) => line.startsWith("- "))).toHaveLength(some.length);
      expect(lines.flatMap((line) => /^(\[\^\d+\]): /.exec(line)?.[1] ?? [])).toEqual(numbers);
      expect(lines.filter((line) => line !== "" && !/^(- |\[\^\d+\]: )/.test(line))).toEqual([]);
    }),
  );
});

type Element = DefaultTreeAdapterMap["element"];
const elements = (node: DefaultTreeAdapterMap["node"]): Element[] =>
  "childNodes" in node ? node.childNodes.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : [])) : [];
const words = (node: DefaultTreeAdapterMap["node"]): string =>
  node.nodeName === "#text"
    ? (node as DefaultTreeAdapterMap["textNode"]).value
    : "childNodes" in node
      ? node.childNodes.map(words).join("")
      : "";

test("whatever the texts, rich text holds our own elements alone, and a link for each source", () => {
  fc.assert(
    fc.property(fc.array(anyCited, { maxLength: 3 }), (some) => {
      const found = elements(parseFragment(toRichText(some, phrasing)));
      expect(found.filter(({ tagName }) => !["ul", "li", "b", "a", "br", "small", "span"].includes(tagName))).toEqual([]);
      const links = found.filter(({ tagName }) => tagName === "a").map(({ attrs }) => attrs.find(({ name }) => name === "href")?.value);
      expect(links).toEqual(some.flatMap((row) => row.sources.map(({ url }) => url)));
    }),
  );
});

test("rich text and plain text carry the id and the version, and a file says its character set", () => {
  const small = elements(parseFragment(toRichText(rows, phrasing))).filter(({ tagName }) => tagName === "small");
  const marks = rows.map(({ id }) => `${id}, Backgrounder 2026-11-24`);
  expect(small.map(words)).toEqual(marks);
  for (const mark of marks) expect(toPlainText(rows, phrasing)).toContain(mark);
  expect(formats.richText.make(rows, phrasing)).toContain('<meta charset="utf-8">');
});
