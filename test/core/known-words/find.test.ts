import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { datasetFolder, loadRecords, readFiles } from "../../../scripts/dataset/load.ts";
import { phrasesOf } from "../../../scripts/dataset/phrases.ts";
import { type FindKnownWords, knownWordsFinder } from "../../../src/core/known-words/find.ts";
import type { Phrase } from "../../../src/core/records/phrase.ts";

const read = (name: string): unknown => parse(readFileSync(fileURLToPath(new URL(`../../known-words/${name}`, import.meta.url)), "utf8"));
const known = read("known.yaml") as { statement: string; match: "exact" | "close"; text: string }[];
const near = read("near.yaml") as { near: string; text: string }[];
const today = "2026-11-24";

let phrases: readonly Phrase[];
let find: FindKnownWords;
beforeAll(() => {
  phrases = phrasesOf(loadRecords(readFiles(datasetFolder)).records);
  find = knownWordsFinder(phrases);
});

describe("known words", () => {
  it.each(known)("finds $statement ($match) in $text", ({ statement, match, text }) => {
    const found = find(text, today).map((each) => `${each.statement} ${each.match}`);
    expect([...new Set(found)]).toEqual([`${statement} ${match}`]);
  });

  it.each(near)("does not take for $near: $text", ({ text }) => expect(find(text, today)).toEqual([]));

  it("are not found before they were said", () => {
    const text = "“Saakashvili cannot be a partner and he must stand down,” he said.";
    expect(find(text, "2008-08-11")).toEqual([]);
    expect(find(text, "2008-08-12")).toHaveLength(1);
  });

  it("tells how the text's differs, at its place", () => {
    const text = "“We will not recognize Abkhazia or South Ossetia as independent states,” he promised.";
    const [found] = find(text, today);
    expect(text.slice(found?.start, found?.end)).toBe("We will not recognize Abkhazia or South Ossetia as independent states");
    expect(found?.differs).toEqual([
      { known: "recognise", here: "recognize" },
      { known: "and", here: "or" },
    ]);
  });

  it("finds every phrase of the dataset that is long enough in itself, and is never outside the text", () => {
    for (const { text, id } of phrases) {
      const quoted = `“${text.replace(/[“”]/g, "")}”`;
      for (const found of find(quoted, today)) {
        expect(found.start).toBeGreaterThan(0);
        expect(found.end).toBeLessThan(quoted.length);
        // The same words of an earlier day stand for both.
        if (found.statement === id) expect(found.match).toBe("exact");
      }
    }
  });

  it("never finds words in an order of chance", () => {
    const words = phrases.flatMap(({ text }) => text.split(/\s+/));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 15 }), (chosen) => {
        expect(find(`“${chosen.join(" ").replace(/[“”]/g, "")}”`, today)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
