import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf, type Filter, filterRows, isFiltering, noFilter, typedDate } from "../../src/panel/filter.ts";
import { idsOf, rows, source } from "./samples.ts";

const all = rows(
  ["flavia", "2008", { topics: ["peace"], about: ["ruritania"] }],
  ["flavia", "2008-09-27", { topics: ["war", "peace"], about: ["hentzau"], phrase: { text: "No Pásaran", lang: "es" } }],
  [
    "rupert",
    "2012-03",
    { topics: ["war"], about: ["ruritania", "flavia"], sources: [source({ type: "press report", publisher: "Zenda Times" })] },
  ],
);
const passing = (filter: Partial<Filter>): string[] => idsOf(filterRows(all, { ...noFilter, ...filter }));

describe("the filter", () => {
  it("lets everything through until the reader sets it", () => {
    expect(filterRows(all, noFilter)).toEqual(all);
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, search: "x" })).toBe(true);
  });

  it("tells who speaks from whom it is about", () => {
    expect(passing({ who: { as: "speaker", entity: "flavia" } })).toEqual(["flavia 2008", "flavia 2008-09-27"]);
    expect(passing({ who: { as: "subject", entity: "flavia" } })).toEqual(["rupert 2012-03"]);
  });

  it("narrows by topic, side and record type", () => {
    expect(passing({ topic: "war" })).toEqual(["flavia 2008-09-27", "rupert 2012-03"]);
    expect(passing({ side: "hentzau" })).toEqual(["rupert 2012-03"]);
    expect(passing({ type: "press report" })).toEqual(["rupert 2012-03"]);
    expect(passing({ topic: "war", side: "ruritania" })).toEqual(["flavia 2008-09-27"]);
  });

  it("takes years, months and days as a span, and a statement dated by its year for any day of it", () => {
    expect(passing({ from: "2008-10" })).toEqual(["flavia 2008", "rupert 2012-03"]);
    expect(passing({ until: "2008-09-27" })).toEqual(["flavia 2008", "flavia 2008-09-27"]);
    expect(passing({ from: "2012-03-31", until: "2012" })).toEqual(["rupert 2012-03"]);
    expect(passing({ from: "2013" })).toEqual([]);
  });

  it("takes what is no date for none", () => {
    expect(typedDate(" 2008-09 ")).toBe("2008-09");
    for (const text of ["", "20", "2008-13", "2023-02-30", "yesterday"]) expect(typedDate(text)).toBe(null);
    expect(passing({ from: "20" })).toHaveLength(3);
  });

  it("finds every word, whatever its case and accents, in any text of the row", () => {
    expect(passing({ search: "no pasaran" })).toEqual(["flavia 2008-09-27"]);
    expect(passing({ search: "  ZENDA   rupert " })).toEqual(["rupert 2012-03"]);
    expect(passing({ search: "zenda flavia nobody" })).toEqual([]);
  });

  it("never lets more through than without it, and keeps the order", () => {
    const choice = fc.record({
      topic: fc.constantFrom(null, "peace", "war"),
      side: fc.constantFrom(null, "ruritania", "hentzau"),
      from: fc.constantFrom("", "2008", "2008-09-28", "x"),
      until: fc.constantFrom("", "2011", "2008"),
      search: fc.constantFrom("", "flavia", "times"),
    });
    fc.assert(
      fc.property(choice, (filter) => {
        const left = filterRows(all, { ...noFilter, ...filter });
        expect(left).toEqual(all.filter((row) => left.includes(row)));
      }),
    );
  });
});

it("the choices are those of the rows, with their counts, by name", () => {
  const { speakers, subjects, topics, sides, types } = choicesOf(all, "en");
  expect(speakers).toEqual([
    { id: "flavia", name: "flavia", count: 2 },
    { id: "rupert", name: "rupert", count: 1 },
  ]);
  expect(subjects.map(({ id, count }) => [id, count])).toEqual([
    ["flavia", 1],
    ["hentzau", 1],
    ["ruritania", 2],
  ]);
  expect(topics.map(({ name, count }) => [name, count])).toEqual([
    ["Peace", 2],
    ["War", 2],
  ]);
  expect(sides.map(({ id }) => id)).toEqual(["hentzau", "ruritania"]);
  expect(types).toEqual([
    { id: "verbatim record", count: 2 },
    { id: "press report", count: 1 },
  ]);
});
