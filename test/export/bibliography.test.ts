import { Cite } from "@citation-js/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toBibTex, toRis } from "../../src/export/bibliography.ts";
import { type Cited, cite } from "../../src/export/cited.ts";
import { toCslItems, toCslJson } from "../../src/export/csl.ts";
import { anyCited, catalogue, source, spoken } from "./samples.ts";

const rows = cite(catalogue, catalogue.statements, "en");

test("each source of each statement is one reference, with ids of their own", () => {
  const items = toCslItems(rows);
  expect(items.map(({ id, type }) => [id, type])).toEqual([
    ["rassendyll-rudolf/2008-09-27-assembly", "speech"],
    ["ban-flavia/2012-speech", "article-newspaper"],
    ["ban-flavia/2012-speech/source-2", "speech"],
    ["union/2019-05-note", "webpage"],
  ]);
  expect(new Set(items.map((item) => item["citation-key"])).size).toBe(items.length);
});

test("the speaker is the author of what he said or put out, never of a report; dates are no more precise than the source", () => {
  const [speech, report, , official] = toCslItems(rows);
  expect(speech).toMatchObject({ author: [{ family: "Rassendyll", given: "Rudolf" }], issued: { "date-parts": [[2008, 9, 27]] } });
  expect(report).not.toHaveProperty("author");
  expect(report).not.toHaveProperty("issued");
  expect(report).toMatchObject({ "container-title": "Zenda Times", accessed: { "date-parts": [[2026, 11, 20]] } });
  expect(official).toMatchObject({ author: [{ literal: "The Union" }], issued: { "date-parts": [[2008, 9, 28]] } });
});

test("citation-js takes the CSL-JSON as it is", () => {
  expect(new Cite(JSON.parse(toCslJson(rows)), { generateGraph: false }).data).toEqual(toCslItems(rows));
});

const noted = (row: Cited): string => `${row.speaker.name.text}, ${row.date}. ${row.id}. Backgrounder 2026-11-24, read 2026-11-20.`;

test("BibTeX is read back with title, address, and the permanent id and version in the note", () => {
  const entries = new Cite(toBibTex(rows), { generateGraph: false }).data;
  expect(entries.map(({ title, URL, note }) => ({ title, URL, note }))).toEqual(
    toCslItems(rows).map(({ title, URL, note }) => ({ title, URL, note })),
  );
  expect(entries[0]).toMatchObject({ author: [{ family: "Rassendyll", given: "Rudolf" }], note: noted(rows[0] as Cited) });
  expect(toBibTex([])).toBe("");
});

test("RIS is read back likewise", () => {
  const entries = new Cite(toRis(rows), { generateGraph: false }).data;
  expect(entries.map(({ title, URL, note }) => ({ title, URL, note }))).toEqual(
    toCslItems(rows).map(({ title, URL, note }) => ({ title, URL, note })),
  );
  expect(toRis([])).toBe("");
});

test("Cyrillic and Georgian letters and TeX's own signs survive", () => {
  const title = "50% & more: «Россия» – საქართველო {1} #2 $3 a_b ~c ^d \\e";
  const [row] = cite(
    { ...catalogue, statements: [spoken("union", "2020-x", { sources: [source({ title, type: "official" })] })] },
    [spoken("union", "2020-x", { sources: [source({ title, type: "official" })] })],
    "en",
  );
  const [entry] = new Cite(toBibTex([row as Cited]), { generateGraph: false }).data;
  expect(entry?.title).toBe(title);
});

test("whatever the texts, each source is one entry with its address", () => {
  fc.assert(
    fc.property(anyCited, (row) => {
      const urls = row.sources.map(({ url }) => url);
      expect(new Cite(toRis([row]), { generateGraph: false }).data.map((entry) => entry.URL)).toEqual(urls);
      expect(new Cite(toBibTex([row]), { generateGraph: false }).data.map((entry) => entry.URL)).toEqual(urls);
    }),
    { numRuns: 60 },
  );
});

test("RIS names each reference by the statement's whole id, which is longer than the format's old rules allow", () => {
  const ids = [...toRis(rows).matchAll(/^ID {2}- (.*)\r$/gm)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of rows)
    expect(
      ids.some((each) => each?.startsWith(id)),
      id,
    ).toBe(true);
});
