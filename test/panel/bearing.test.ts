import { expect, test } from "vitest";
import { bearingOn, type Group } from "../../src/panel/bearing.ts";
import { idsOf, rows } from "./samples.ts";

const day = "2010-06-15";
const told = (groups: readonly Group[]) => groups.map(([heading, some]) => [heading, idsOf(some).sort()]);
const about = (...ids: string[]) => ({ about: ids });

/** Everybody speaks about Ruritania. */
const all = rows(
  ["flavia", "2008-01-01", about("ruritania", "zenda")],
  ["flavia", "2010-06-14", about("ruritania", "zenda")],
  ["flavia", "2011-01-01", about("ruritania", "strelsau")],
  ["rupert", "2009-01-01", about("ruritania", "zenda")],
  ["rupert", "2010", about("ruritania", "strelsau")],
  ["michael", "2007-01-01", about("ruritania")],
  ["michael", "2006-01-01", about("ruritania", "hentzau")],
);

test("an article's statements are by those whom it names, or about what few are about", () => {
  expect(told(bearingOn(all, new Set(["flavia", "ruritania"]), day))).toEqual([
    ["before", ["flavia 2008-01-01"]],
    ["reportedHere", ["flavia 2010-06-14"]],
    ["since", ["flavia 2011-01-01"]],
  ]);
  expect(told(bearingOn(all, new Set(["strelsau", "ruritania"]), day))).toEqual([
    ["aboutSameTime", ["rupert 2010"]],
    ["since", ["flavia 2011-01-01"]],
  ]);
});

test("where that finds none, all that share a name bear on it", () => {
  expect(told(bearingOn(all, new Set(["ruritania"]), day)).flatMap(([, ids]) => ids)).toHaveLength(all.length);
  expect(bearingOn(all, new Set(["nobody"]), day)).toEqual([]);
  expect(bearingOn([], new Set(["ruritania"]), day)).toEqual([]);
});

test("none of after the article's day stands outside its own heading, on any day", () => {
  for (const date of ["2006-01-01", "2009-12-31", "2010-06-13", "2010-06-14", "2010-12-31", "2011-01-01"]) {
    const groups = new Map(bearingOn(all, new Set(["flavia", "rupert", "michael"]), date));
    for (const [heading, some] of groups)
      if (heading !== "since") for (const { spoken } of some) expect(spoken.statement.date.slice(0, 10) <= date, heading).toBe(true);
    expect([...groups.values()].flat()).toHaveLength(all.length);
  }
});
