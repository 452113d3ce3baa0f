import { expect, test } from "vitest";
import { datasetFolder, loadRecords, readFiles } from "../../scripts/dataset/load.ts";
import { mapsFile } from "../../scripts/maps/file.ts";
import { openMaps } from "../../src/core/context/locate.ts";
import { mapSize } from "../../src/core/records/map-size.ts";

const file = mapsFile(loadRecords(readFiles(datasetFolder)).records, "2026-11-24");
const locate = openMaps(JSON.parse(file));

test("a town is a point on the map of the country around it, named in the language asked for", () => {
  const map = locate("gori", "ru");
  expect(map).toMatchObject({ shows: "point" });
  expect(map?.labels.map(({ name }) => name.text)).toContain("Россия");
  expect(map?.x).toBeGreaterThan(mapSize.width * 0.4);
  expect(map?.x).toBeLessThan(mapSize.width * 0.7);
});

test("an area in dispute is outlined on the map of the state that claims it", () => {
  for (const place of ["south-ossetia", "abkhazia", "transnistria", "crimea"]) {
    const map = locate(place, "en");
    expect(map, place).toMatchObject({ shows: "area" });
    expect(map?.area, place).toMatch(/^M\d+ \d+l/);
    expect(map?.disputed, place).toContain(map?.area.slice(0, 20));
  }
  // Longer than a coast's worth: the town lies inside it.
  const town = locate("tskhinvali", "en");
  expect(town?.own).toBe(locate("south-ossetia", "en")?.own);
});

test("no agreed border is drawn where an area in dispute begins", () => {
  const points = (path: string) => new Set(path.match(/M-?\d+ -?\d+/g));
  const { borders = "", area = "" } = locate("abkhazia", "en") ?? {};
  for (const start of points(area)) expect(points(borders)).not.toContain(start);
});

test("a country is drawn among its neighbours, and a place without coordinates has no map", () => {
  expect(locate("georgia", "ka")).toMatchObject({ shows: "country", area: "" });
  expect(locate("georgia", "ka")?.labels.map(({ name }) => name.text)).toContain("რუსეთი");
  expect(locate("roki-tunnel", "en")).toBeNull();
  expect(locate("no-such-place", "en")).toBeNull();
});

test("all maps together take no more than a small part of the extension", () => {
  expect(file.length).toBeLessThan(300_000);
});

test("a file of another form is refused", () => {
  const damaged = JSON.parse(file);
  damaged.drawn.Georgia.own = "M0 0l1 1z' onload='";
  expect(() => openMaps(damaged)).toThrow(/Invalid/);
});
