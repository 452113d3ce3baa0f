import { Cite } from "@citation-js/core";
import jsonld from "jsonld";
import Papa from "papaparse";
import { beforeAll, expect, test } from "vitest";
import { openCompiled } from "../../scripts/dataset/open.ts";
import { openDataset } from "../../src/core/records/dataset.ts";
import { languages } from "../../src/core/records/text.ts";
import { type Cited, cite } from "../../src/export/cited.ts";
import { formats } from "../../src/export/formats.ts";
import { phrasing } from "./samples.ts";

/** Every statement that ships, in each language of the interface. */
let all: readonly (readonly Cited[])[];
const make = (format: keyof typeof formats, rows: readonly Cited[]): string => formats[format].make(rows, phrasing);

beforeAll(async () => {
  const catalogue = await openDataset(openCompiled().files).catalogue();
  all = languages.map((language) => cite(catalogue, catalogue.statements, language));
  expect(all[0]?.length).toBeGreaterThan(100);
});

test("all of it is read back from CSV", () => {
  for (const rows of all) {
    const { data, errors } = Papa.parse<Record<string, string>>(make("csv", rows), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map(({ id, says, dataset }) => [id, says, dataset])).toEqual(rows.map((row) => [row.id, row.says.text, row.dataset]));
  }
});

test("all of it is read back from CSL-JSON, BibTeX and RIS, each source with its title and address", () => {
  for (const rows of all) {
    const sources = rows.flatMap((row) => row.sources.map(({ title, url }) => [title, url]));
    for (const format of ["csl", "bibTex", "ris"] as const) {
      const { data } = new Cite(make(format, rows), { generateGraph: false });
      // Of BibTeX citation-js encodes the per cent signs of an address once more while it reads.
      const address = (url: unknown) => String(url).replaceAll("%25", "%");
      expect(data.map(({ title, URL }) => [title, address(URL)])).toEqual(sources.map(([title, url]) => [title, address(url)]));
    }
  }
});

test("all of it is linked data", async () => {
  const nodes = await jsonld.expand(JSON.parse(make("jsonLd", all[0] ?? [])));
  expect(nodes).toHaveLength(all[0]?.length ?? 0);
});
