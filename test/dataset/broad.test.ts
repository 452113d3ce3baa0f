import { describe, expect, it } from "vitest";
import { writeBroad } from "../../scripts/dataset/broad.ts";
import { checkRecords } from "../../scripts/dataset/check.ts";
import { loadRecords, type TextFile } from "../../scripts/dataset/load.ts";
import { holder, person, place, problemsOf, source, today } from "./authored.ts";

const sources = { page: source() as never };
const town = (id: string, fields: object = {}): object => {
  return { id, wikidata: null, names: { en: [id] }, description: "A town.", sources: ["page"], ...fields };
};
const table = (records: readonly object[], name = "towns"): TextFile => {
  return {
    path: `broad/${name}.jsonl`,
    text: writeBroad({ head: { holds: "entities", all: { kind: "place", why: "For the test." }, sources }, records }),
  };
};
const ids = (...files: TextFile[]): string[] => loadRecords(files).records.entities.map(({ value }) => value.id);

describe("a broad table", () => {
  it("holds records with the head's fields and sources in full", () => {
    const { records, problems } = checkRecords([table([town("strelsau"), town("zenda", { country: ["strelsau"] })])], today);
    expect(problems).toEqual([]);
    expect(records.entities.map(({ value }) => value)).toMatchObject([
      { id: "strelsau", kind: "place", why: "For the test.", sources: [source()] },
      { id: "zenda", country: ["strelsau"] },
    ]);
  });

  it("holds offices", () => {
    const text = writeBroad({
      head: { holds: "offices", sources },
      records: [{ id: "king", title: "King", of: "strelsau", cues: {}, holders: [{ ...holder("rudolf", "1894"), sources: ["page"] }] }],
    });
    expect(problemsOf({ path: "broad/offices.jsonl", text }, table([town("strelsau")]), person("rudolf"))).toEqual([]);
    expect(loadRecords([{ path: "broad/offices.jsonl", text }]).records.offices[0]?.value.holders[0]?.sources).toEqual([source()]);
  });

  it("names the line of a record that breaks the schema, of an unknown source and of broken JSON, and keeps the rest", () => {
    const broken = table([town("a", { height: "tall" }), town("b", { sources: ["book"] }), town("c")]);
    const files = [{ ...broken, text: `${broken.text}{"id":\n` }];
    expect(problemsOf(...files)).toEqual([
      "broad/towns.jsonl:2 broad table",
      "broad/towns.jsonl:3 broad table",
      "broad/towns.jsonl:5 broad table",
    ]);
    expect(ids(...files)).toEqual(["c"]);
    expect(problemsOf({ path: "broad/towns.jsonl", text: "" })).toEqual(["broad/towns.jsonl:1 broad table"]);
  });

  it("yields to a record written by hand, by id or by Wikidata item", () => {
    const towns = table([town("strelsau", { wikidata: "Q1" }), town("zenda", { wikidata: "Q2" }), town("hentzau")]);
    expect(ids(place("strelsau", { wikidata: null }), place("castle", { wikidata: "Q2" }), towns)).toEqual([
      "strelsau",
      "castle",
      "hentzau",
    ]);
  });

  it("may not repeat an id or an item of its own", () => {
    const twice = table([town("strelsau", { wikidata: "Q1" }), town("strelsau"), town("zenda", { wikidata: "Q1" })]);
    expect(problemsOf(twice)).toEqual(["broad/towns.jsonl:3 unique id", "broad/towns.jsonl:4 wikidata"]);
  });
});
