import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../src/core/mentions/find.ts";
import type { DocumentInfo } from "../../../src/core/mentions/mention.ts";
import { officeFinder } from "../../../src/core/mentions/office-cues.ts";
import { resolve } from "../../../src/core/mentions/resolve.ts";
import { MOST_UNMARKED, unmarked } from "../../../src/core/mentions/unmarked.ts";
import { smallDataset } from "./small-dataset.ts";

const findOffices = officeFinder(smallDataset.offices);
const info: DocumentInfo = { language: "en", title: "", asOf: "2024-09-30" };

const candidatesOf = (blocks: readonly string[]) =>
  findCandidates(
    smallDataset,
    findOffices,
    blocks.map((text, id) => ({ id, text, lang: null })),
  );
const leftOut = (...blocks: readonly string[]) => unmarked(smallDataset, info, candidatesOf(blocks));

describe("what was not marked", () => {
  it("is a surname of two people with no clue which, and names both", () => {
    expect(leftOut("Kobakhidze agreed. Later Kobakhidze left.")).toEqual([
      { text: "Kobakhidze", count: 2, doubt: { is: "several" }, entities: ["kobakhidze-irakli", "kobakhidze-manana"] },
    ]);
  });

  it.each([
    ["A letter from Lavrov came.", "Lavrov", { is: "name alone" }],
    ["Later Ivan Lavrov agreed.", "Lavrov", { is: "longer name", word: "Ivan" }],
    ["He studied at Georgia Tech for years.", "Georgia", { is: "part of", name: "Georgia Tech (a university in Atlanta)" }],
    ["The road from Atlanta leads through Georgia.", "Georgia", { is: "elsewhere", word: "Atlanta" }],
  ])("tells for “%s” what speaks against %s", (text, name, doubt) => {
    expect(leftOut(text)).toMatchObject([{ text: name, doubt }]);
  });

  it("tells another bearer whom the document names", () => {
    expect(leftOut("Ivan Lavrov sang.", "Then Lavrov bowed.")).toMatchObject([
      { text: "Lavrov", doubt: { is: "longer name", word: "Ivan" } },
      { text: "Lavrov", doubt: { is: "another bearer" } },
    ]);
  });

  it("and what was marked are together all that was found", () => {
    const blocks = ["Sergey Lavrov met Kobakhidze in Georgia.", "Lavrov liked rice; Rice did not.", "Ivan Lavrov sang."];
    const candidates = candidatesOf(blocks);
    const left = unmarked(smallDataset, info, candidates).reduce((sum, { count }) => sum + count, 0);
    expect(left + resolve(smallDataset, info, candidates).length).toBe(candidates.length - insideLongerNames(candidates));
    expect(left).toBeGreaterThan(0);
  });

  it("is a list with an end", () => {
    const many = Array.from({ length: MOST_UNMARKED + 20 }, (_, n) => `Later Ivan${"n".repeat(n)} Lavrov agreed.`);
    expect(leftOut(...many)).toHaveLength(MOST_UNMARKED);
  });
});

/** "Lavrov" within "Sergey Lavrov" is no name of its own. */
const insideLongerNames = (candidates: ReturnType<typeof candidatesOf>): number =>
  candidates.filter(({ block, start, end }) =>
    candidates.some((other) => other.block === block && other.start <= start && other.end >= end && other.end - other.start > end - start),
  ).length;
