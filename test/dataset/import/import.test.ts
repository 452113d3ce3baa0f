import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isBroad } from "../../../scripts/dataset/broad.ts";
import { importTables } from "../../../scripts/dataset/import/import.ts";
import { datasetFolder, loadRecords, readFiles } from "../../../scripts/dataset/load.ts";
import { entity, person, place } from "../authored.ts";

const { records } = loadRecords(readFiles(datasetFolder));
const imported = importTables(records);

/** The lines of a table below its head. */
const recordsOf = (table: string | undefined): { id: string; wikidata: string | null; names: { en: unknown[] } }[] =>
  (table ?? "")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

// Everything is imported twice: seconds, which a busy machine makes many.
describe("the importers", { timeout: 60_000 }, () => {
  it("make the same tables again (else run `npm run dataset -- import`)", () => {
    for (const [name, text] of imported) expect(readFileSync(join(datasetFolder, "broad", name), "utf8") === text, name).toBe(true);
  });

  it("leave to a record written by hand what it holds, and its name", () => {
    const itemsOf = (tables: ReadonlyMap<string, string>, name: string) => recordsOf(tables.get(name)).map(({ wikidata }) => wikidata);
    expect(itemsOf(imported, "cities.jsonl")).toEqual(expect.arrayContaining(["Q8673", "Q1854"]));
    const files = [
      place("lagos-city", { wikidata: "Q8673" }),
      entity("organisations", { id: "saigon-club", kind: "organisation", names: { en: ["Ho Chi Minh City"] } }),
      person("macron", { wikidata: "Q3052772" }),
    ];
    const beside = importTables(loadRecords(files).records);
    expect(itemsOf(beside, "cities.jsonl")).not.toContain("Q8673");
    expect(recordsOf(beside.get("cities.jsonl")).flatMap(({ names }) => names.en)).not.toContain("Ho Chi Minh City");
    expect(itemsOf(beside, "people.jsonl")).not.toContain("Q3052772");
    expect(beside.get("offices.jsonl")).toContain('"person":"macron"');
  });

  it("hold three thousand entities, two thirds of them with a Wikidata item", () => {
    const all = records.entities.filter(isBroad).map(({ value }) => value);
    expect(all.length).toBeGreaterThan(3_000);
    expect(all.filter(({ wikidata }) => wikidata !== null).length).toBeGreaterThan((all.length * 2) / 3);
  });

  it("never let a place of one word that is an everyday word or a first name stand alone", () => {
    const nameOf = (table: string, id: string): unknown => recordsOf(imported.get(table)).find((each) => each.id === id)?.names.en[0];
    expect(nameOf("cities.jsonl", "nice")).toEqual({ name: "Nice", weak: true });
    expect(nameOf("countries.jsonl", "chad")).toEqual({ name: "Chad", weak: true });
    expect(nameOf("countries.jsonl", "guinea")).toEqual({ name: "Guinea", weak: true });
    expect(nameOf("countries.jsonl", "kenya")).toBe("Kenya");
  });
});
