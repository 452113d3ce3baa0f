import { describe, expect, it } from "vitest";
import { buildGazetteer } from "../../../src/core/names/build.ts";
import { nameEntries } from "../../../src/core/names/entries.ts";
import { openGazetteer } from "../../../src/core/names/open.ts";
import { sample } from "./sample.ts";

const gazetteer = openGazetteer(buildGazetteer(nameEntries(sample)));

/** What a scan finds, as `text=entity`. */
const found = (text: string): string[] =>
  gazetteer
    .scan(text)
    .flatMap(({ start, end, readings }) => readings.map(({ entity }) => `${text.slice(start, end)}=${entity}`))
    .filter((one, i, all) => all.indexOf(one) === i);

describe("scan", () => {
  it.each([
    ["Mr Lavrov’s aide", ["Lavrov’s=lavrov-sergey"]],
    ["LAVROV'S AIDE", ["LAVROV'S=lavrov-sergey"]],
    ["a lavrov of ours", []],
    ["Moscow-backed and Georgia-Russia", ["Moscow=moscow", "Georgia=georgia", "Russia=russia"]],
    ["Georgian, Russians", []],
    ["South\nOssetia and South\u00a0Ossetia", ["South\nOssetia=south-ossetia", "South\u00a0Ossetia=south-ossetia"]],
    ["GD won, gd did not", ["GD=georgian-dream"]],
    ["Georgian Dream – Democratic Georgia", ["Georgian Dream=georgian-dream", "Georgia=georgia"]],
    ["after the 2008 war", ["2008 war=war-of-2008"]],
    ["Soros’ fund", ["Soros’=soros-george"]],
    ["‘Soros’ fund", ["Soros=soros-george"]],
  ])("finds in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("gives the longest of one start first, and those within", () => {
    expect(found("Лавров С. В. сказал")).toEqual(["Лавров С. В.=lavrov-sergey", "Лавров С.=lavrov-sergey", "Лавров=lavrov-sergey"]);
  });

  it("gives all who share a name", () => {
    expect(found("Kobakhidze")).toEqual(["Kobakhidze=kobakhidze-irakli", "Kobakhidze=kobakhidze-manana"]);
  });
});
