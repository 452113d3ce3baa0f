import { describe, expect, it } from "vitest";
import { hasCapital, letterCase, splitWords } from "../../../src/core/text/words.ts";

const joined = (name: string): string[] => splitWords(name).map(({ joint, text }) => joint + text);

describe("splitWords", () => {
  it.each([
    ["South Ossetia", ["South", " Ossetia"]],
    ["С. В. Лавров", ["С", ".В", ".Лавров"]],
    ["Ростов-на-Дону", ["Ростов", "-на", "-Дону"]],
    ["Georgian Dream – Democratic Georgia", ["Georgian", " Dream", "-Democratic", " Georgia"]],
    ["Washington, D.C.", ["Washington", ",D", ".C"]],
    ["O’Brien", ["O", "'Brien"]],
    ["телеканал «Имеди»", ["телеканал", '"Имеди']],
    ["", []],
    ["–", []],
  ])("splits %j", (name, words) => {
    expect(joined(name)).toEqual(words);
  });

  it("tells a dash with spaces from a hyphen", () => {
    expect(splitWords("a-b – c").map(({ spaced }) => spaced)).toEqual([false, false, true]);
  });
});

describe("letter case", () => {
  it("counts letters and digits alone", () => {
    expect(letterCase("U.N. é3")).toBe("UUll");
  });

  it.each([
    ["Lavrov", true],
    ["lavrov", false],
    ["2008", true],
    ["საქართველო", true],
    ["ёлка", false],
  ])("knows how %s begins", (word, capital) => {
    expect(hasCapital(word)).toBe(capital);
  });
});
