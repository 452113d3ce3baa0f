import { describe, expect, it } from "vitest";
import { headingOf, yearsBefore } from "../../../src/core/context/heading.ts";

const article = "2024-09-30";

describe("the heading of a statement", () => {
  it.each([
    ["2008-09-27", "before"],
    ["2024-09-26", "before"],
    ["2024-08", "before"],
    ["2023", "before"],
    ["2024-10-01", "since"],
    ["2024-10", "since"],
    ["2025", "since"],
    // The article's own month or year: nobody can tell.
    ["2024-09", "aboutSameTime"],
    ["2024", "aboutSameTime"],
  ])("%s: %s, whatever it is about", (date, heading) => {
    expect(headingOf(date, article, true)).toBe(heading);
    expect(headingOf(date, article, false)).toBe(heading);
  });

  it.each([
    ["2024-09-27", "reportedHere", "before"],
    ["2024-09-29", "reportedHere", "before"],
    ["2024-09-30", "reportedHere", "aboutSameTime"],
  ])("%s: %s if it is about what the article names, else %s", (date, about, else_) => {
    expect(headingOf(date, article, true)).toBe(about);
    expect(headingOf(date, article, false)).toBe(else_);
  });

  it("counts three days over the ends of months and years", () => {
    expect(headingOf("2023-12-30", "2024-01-02", true)).toBe("reportedHere");
    expect(headingOf("2023-12-29", "2024-01-02", true)).toBe("before");
    expect(headingOf("2024-02-27", "2024-03-01", true)).toBe("reportedHere");
    expect(headingOf("2024-02-26", "2024-03-01", true)).toBe("before");
  });

  it("keeps a month that ended the day before among the earlier ones", () => {
    expect(headingOf("2024-09", "2024-10-01", true)).toBe("before");
  });
});

describe("years before", () => {
  it.each([
    ["2008-09-27", 16],
    ["2008-10-01", 15],
    ["2023-09-30", 1],
    ["2023-10", 0],
    ["2008", 15],
    ["2024-10-01", 0],
  ])("from %s are %i", (date, years) => {
    expect(yearsBefore(date, article)).toBe(years);
  });
});
