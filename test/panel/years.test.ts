import { expect, test } from "vitest";
import { placeOf, yearsOf } from "../../src/panel/years.ts";
import { rows } from "./samples.ts";

const all = rows(
  ["flavia", "2008"],
  ["flavia", "2008-09-27"],
  ["rupert", "2010-01-02"],
  ["rupert", "2010-06-15"],
  ["rupert", "2010-06-16"],
);

test("every year from the first to the last has its count, also those without a statement", () => {
  expect(yearsOf(all, null)).toEqual([
    { year: 2008, before: 2, since: 0 },
    { year: 2009, before: 0, since: 0 },
    { year: 2010, before: 3, since: 0 },
  ]);
  expect(yearsOf([], "2010-06-15")).toEqual([]);
});

test("what was said after the article's day is told apart, and the article's year is there", () => {
  expect(yearsOf(all, "2010-06-15").at(-1)).toEqual({ year: 2010, before: 2, since: 1 });
  expect(yearsOf(all, "2012-01-01").map(({ year }) => year)).toEqual([2008, 2009, 2010, 2011, 2012]);
});

test("a day lies where it should between the first and the last year", () => {
  const years = yearsOf(all, null);
  expect(placeOf("2008-01-01", years)).toBe(0);
  expect(placeOf("2010-12-31", years)).toBe(1);
  expect(placeOf("2009-07-02", years)).toBeCloseTo(0.5, 2);
  expect(placeOf("1990-01-01", years)).toBe(0);
});
