import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/dataset/command.ts";
import { putQuestions } from "../../scripts/dataset/new/ask.ts";
import { makeRecord } from "../../scripts/dataset/new/new.ts";
import { type NewKind, questionsFor } from "../../scripts/dataset/new/questions.ts";
import { person, place, statement, statements, today, topics } from "./authored.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dataset-"));
  for (const { path, text } of [
    topics,
    place("ruritania"),
    person("flavia"),
    statements("flavia", [statement("2001"), statement("2009")]),
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const source = { url: "https://p.example/a", publisher: "P", title: "T", lang: "en", type: "official" };

/** Makes a record from answers by key; `lines` answer what these leave open. */
const make = (kind: NewKind, given: Record<string, string>, lines: string[] = []) =>
  makeRecord(folder, kind, (records) => putQuestions(questionsFor(kind, records), given, async () => lines.shift() ?? ""), today);

const written = (file: string): string => readFileSync(join(folder, file), "utf8");

describe("a new entity", () => {
  it.each([
    ["person", "people/rassendyll-rudolf.yaml", { name: "Rudolf Rassendyll", gender: "male" }],
    ["place", "places/strelsau.yaml", { name: "Strelsau" }],
    ["organisation", "organisations/the-blues.yaml", { name: "The Blues", from: "2001" }],
    ["event", "events/coronation-of-2001.yaml", { name: "Coronation of 2001", from: "2001-05", to: "2001-06" }],
  ] as const)("of kind %s is written into %s and passes", async (kind, file, given) => {
    const all = { ...given, ru: "Имя", ka: "სახელი", country: "ruritania", description: "Known.", why: "For the test.", ...source };
    expect(await make(kind, all)).toEqual({ file, problems: [] });
    expect(written(file)).toContain("ru: [Имя]");
  });

  it("takes answers a line, in order, and an empty one leaves a field out", async () => {
    const lines = ["Strelsau", "", "", "", "", "ruritania", "A town.", "For the test.", source.url, "P", "T", "", "", "official"];
    expect(await make("place", {}, lines)).toEqual({ file: "places/strelsau.yaml", problems: [] });
    expect(written("places/strelsau.yaml")).toContain("published: null\n");
  });

  it("says what is still to fill in, with its line", async () => {
    const { problems } = await make("place", { name: "Strelsau", ...source });
    expect(problems.map((line) => line.replace(/^.*yaml:/, ""))).toEqual([
      expect.stringMatching(/^6 {2}schema: description is not filled in\. Fill it in/),
      expect.stringMatching(/^15 {2}schema: why is not filled in/),
    ]);
  });

  it.each([
    ["a record that is there", { name: "Ruritania" }],
    ["an unknown state", { name: "A", country: "atlantis" }],
    ["a wrong item", { name: "A", wikidata: "58217" }],
    ["a wrong type", { name: "A", type: "rumour" }],
    ["an address that is none", { name: "A", url: "p.example" }],
    ["no name", {}],
  ])("refuses %s in one sentence and writes nothing", async (_what, given) => {
    await expect(make("place", given)).rejects.toThrow(UsageError);
    await expect(make("place", given)).rejects.toThrow(/^[^\n]+\.$/);
    expect(() => written("places/a.yaml")).toThrow();
  });
});

describe("a new statement", () => {
  const given = {
    speaker: "flavia",
    date: "2005-03",
    word: "vow",
    occasion: "A vow",
    topics: "peace",
    about: "ruritania",
    says: "Said so.",
    ...source,
  };

  it("goes into its speaker's file by date, and all else there stays as it is", async () => {
    const before = written("statements/flavia.yaml");
    expect(await make("statement", given)).toEqual({ file: "statements/flavia.yaml", problems: [] });
    const after = written("statements/flavia.yaml");
    expect([...after.matchAll(/ id: (\S+)/g)].map(([, id]) => id)).toEqual(["2001-speech", "2005-03-vow", "2009-speech"]);
    const [start, end] = [after.indexOf("  - id: 2005"), after.indexOf("  - id: 2009")];
    expect(after.slice(0, start) + after.slice(end)).toBe(before);
  });

  it("stands last if it is the latest, and first in a file of its own", async () => {
    expect(await make("statement", { ...given, date: "2010" })).toMatchObject({ problems: [] });
    expect(written("statements/flavia.yaml").indexOf("2010-vow")).toBeGreaterThan(written("statements/flavia.yaml").indexOf("2009-speech"));
    rmSync(join(folder, "statements/flavia.yaml"));
    expect(await make("statement", given)).toMatchObject({ problems: [] });
    expect(written("statements/flavia.yaml")).toMatch(/^speaker: flavia\nstatements:\n/);
  });

  it("of one press report says so, and asks for a phrase's translation only where it is not English", async () => {
    await make("statement", { ...given, type: "press report", phrase: "So it is", "phrase-lang": "en" });
    expect(written("statements/flavia.yaml")).toMatch(/oneReport: true/);
    const { problems } = await make("statement", { ...given, word: "other", lang: "ru", phrase: "Это так", "phrase-lang": "ru" });
    expect(problems).toEqual([expect.stringContaining("has no translation")]);
  });

  it("needs a speaker who has a record and speaks, and a date", async () => {
    for (const fields of [
      { speaker: "nobody" },
      { speaker: "ruritania" },
      { speaker: "" },
      { date: "" },
      { date: "2005-13" },
      { topics: "love" },
    ])
      await expect(make("statement", { ...given, ...fields })).rejects.toThrow(UsageError);
  });
});
