import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { cite } from "../../src/export/cited.ts";
import { toJson } from "../../src/export/json.ts";
import { toJsonLd } from "../../src/export/json-ld.ts";
import { anyCited, catalogue } from "./samples.ts";

const rows = cite(catalogue, catalogue.statements, "en");

test("JSON holds everything, and the dataset's version in every row", () => {
  const { dataset, statements } = JSON.parse(toJson(rows));
  expect(dataset).toEqual({ name: "Backgrounder", version: "2026-11-24", licence: "https://creativecommons.org/licenses/by/4.0/" });
  expect(statements).toEqual(rows);
  expect(JSON.parse(toJson([]))).toMatchObject({ dataset: { version: null }, statements: [] });
});

type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A JSON-LD processor that may fetch nothing. */
const expand = async (text: string): Promise<Expanded[]> =>
  (await jsonld.expand(JSON.parse(text), {
    documentLoader: async (url: string) => {
      throw new Error(`would fetch ${url}`);
    },
  })) as unknown as Expanded[];

const term = (name: string): string => `https://schema.org/${name}`;

test("a JSON-LD processor finds quotations and claims with speaker, date and source, without the net", async () => {
  const nodes = await expand(toJsonLd(rows));
  expect(nodes.map((node) => node["@type"])).toEqual([[term("Quotation")], [term("Claim")], [term("Claim")]]);
  const [quotation, claim, official] = nodes;
  expect(quotation?.["@id"]).toBe("urn:backgrounder:rassendyll-rudolf/2008-09-27-assembly");
  expect(quotation?.[term("text")]).toEqual([{ "@value": "the border stays", "@language": "en" }]);
  expect(quotation?.[term("spokenByCharacter")]).toEqual([{ "@id": "urn:backgrounder:rassendyll-rudolf" }]);
  expect(quotation?.[term("dateCreated")]).toEqual([{ "@value": "2008-09-27" }]);
  expect(quotation?.[term("version")]).toEqual([{ "@value": "2026-11-24" }]);
  expect(quotation?.[term("citation")]?.[0]).toMatchObject({
    "@id": "https://ministry.example/a_b?c=d%20e&f=1#g",
    "@type": [term("CreativeWork")],
    [term("datePublished")]: [{ "@value": "2008-09-28" }],
  });
  expect(claim?.[term("citation")]).toHaveLength(2);
  expect(claim?.[term("abstract")]).toEqual([{ "@value": "Said the border stays.", "@language": "en" }]);
  expect(official?.[term("author")]?.[0]?.["@type"]).toEqual([term("Organization")]);
});

test("whatever the texts, it is linked data: every statement becomes triples", async () => {
  await fc.assert(
    fc.asyncProperty(anyCited, async (row) => {
      const quads = (await jsonld.toRDF(JSON.parse(toJsonLd([row])))) as readonly {
        readonly predicate: { readonly value: string };
        readonly object: { readonly value: string };
      }[];
      const objects = (name: string) => quads.filter(({ predicate }) => predicate.value === term(name)).map(({ object }) => object.value);
      expect(objects("identifier")).toEqual([row.id]);
      expect(objects("abstract")).toEqual([row.says.text]);
    }),
    { numRuns: 40 },
  );
});
