import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ended, holdersOn, holding, knownEnd, standing } from "../../../src/core/context/as-of.ts";
import { firstDay, lastDay } from "../../../src/core/records/date.ts";
import { source } from "./dossiers.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));

describe("a period at a day", () => {
  it.each([
    ["2012-10-24", "not yet"],
    ["2012-10-25", "holds"],
    ["2013-11-20", "holds"],
    ["2013-11-21", "ended"],
  ])("with exact edges, on %s: %s", (at, expected) => {
    expect(standing({ from: "2012-10-25", to: "2013-11-20" }, at)).toBe(expected);
  });

  it.each([
    ["2011-12-31", "not yet"],
    ["2012-01-01", "perhaps"],
    ["2012-12-30", "perhaps"],
    ["2012-12-31", "holds"],
    ["2013-11-01", "holds"],
    ["2013-11-02", "perhaps"],
    ["2013-11-30", "perhaps"],
    ["2013-12-01", "ended"],
  ])("from a year to a month, on %s: %s", (at, expected) => {
    expect(standing({ from: "2012", to: "2013-11" }, at)).toBe(expected);
  });

  it("is not certain after the day up to which it is known", () => {
    const known = { from: "2020-01-01", knownUntil: "2024-06" };
    expect(standing(known, "2024-06-30")).toBe("holds");
    expect(standing(known, "2024-07-01")).toBe("perhaps");
  });

  it("without edges always holds", () => {
    expect(standing({}, "1700-01-01")).toBe("holds");
  });

  it("moves only forward, and agrees with every exact period that the dates may mean", () => {
    const rank = { "not yet": 0, perhaps: 1, holds: 1, ended: 2 };
    fc.assert(
      fc.property(partial, partial, day, day, (a, b, one, other) => {
        const [from, to] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
        const [early, late] = one <= other ? [one, other] : [other, one];
        expect(rank[standing({ from, to }, early)]).toBeLessThanOrEqual(rank[standing({ from, to }, late)]);
        const readings = [firstDay(from), lastDay(from)].flatMap((start) =>
          [firstDay(to), lastDay(to)].filter((end) => end >= start).map((end) => standing({ from: start, to: end }, one)),
        );
        const coarse = standing({ from, to }, one);
        if (coarse !== "perhaps") expect(new Set(readings)).toEqual(new Set([coarse]));
      }),
    );
  });
});

describe("what holds and what ended", () => {
  const terms = [
    { name: "first", from: "2000", to: "2004" },
    { name: "second", from: "2004-05-01", to: "2010-01-01" },
    { name: "third", from: "2010" },
  ];

  it("keeps the uncertain and marks it", () => {
    const names = (at: string) => holding(terms, at).map(({ item, certain }) => `${item.name}${certain ? "" : "?"}`);
    expect(names("2004-06-01")).toEqual(["first?", "second"]);
    expect(names("2010-01-01")).toEqual(["second", "third?"]);
    expect(names("1999-12-31")).toEqual([]);
    expect(names("2020-01-01")).toEqual(["third"]);
  });

  it("lists what ended, newest first", () => {
    expect(ended(terms, "2011-01-01").map(({ name }) => name)).toEqual(["second", "first"]);
    expect(ended(terms, "2004-12-31")).toEqual([]);
  });

  it("does not tell an end that lies ahead", () => {
    expect(knownEnd("2013-11-20", "2012-10-25")).toBeNull();
    expect(knownEnd("2013", "2013-01-01")).toBe("2013");
    expect(knownEnd(undefined, "2013-01-01")).toBeNull();
  });
});

describe("the holders of an office", () => {
  const hold = (person: string, from: string, to?: string) => ({ person, from, to, sources: [source()] });
  const on = (at: string, office: Parameters<typeof holdersOn>[0]) => holdersOn(office, at).map(({ item }) => item.person);

  it("are the newcomer alone on the day of handing over", () => {
    const office = { holders: [hold("old", "2004-01-01", "2012-10-25"), hold("new", "2012-10-25")] };
    expect(on("2012-10-24", office)).toEqual(["old"]);
    expect(on("2012-10-25", office)).toEqual(["new"]);
    expect(on("2012-10-25", { ...office, shared: true })).toEqual(["old", "new"]);
  });

  it("are both where only the year of change is known", () => {
    expect(on("2012-06-01", { holders: [hold("old", "2004", "2012"), hold("new", "2012")] })).toEqual(["old", "new"]);
  });

  it("are the one who surely is, without the one who perhaps is", () => {
    const office = { holders: [hold("old", "2003-11-30", "2004-03-18"), hold("new", "2004")] };
    expect(on("2004-03-01", office)).toEqual(["old"]);
    expect(on("2004-03-18", office)).toEqual(["old", "new"]);
    expect(on("2004-03-19", office)).toEqual(["new"]);
  });

  it("include the last one on the last day", () => {
    expect(on("2012-10-25", { holders: [hold("old", "2004-01-01", "2012-10-25")] })).toEqual(["old"]);
  });
});
