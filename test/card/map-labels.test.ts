import fc from "fast-check";
import { expect, test } from "vitest";
import { labelsThatFit, otherName } from "../../src/card/map-labels.ts";
import type { LocatorMap } from "../../src/core/context/card-view.ts";
import { en, source, view } from "./samples.ts";

const map = (more: Partial<LocatorMap> = {}): LocatorMap => ({
  own: "",
  land: "",
  borders: "",
  disputed: "",
  area: "",
  shows: "point",
  x: 300,
  y: 120,
  labels: [],
  ...more,
});

test("the name of a point stands beside it, towards the middle of the map", () => {
  expect(labelsThatFit(map(), en("Somewhere"), null)[0]).toMatchObject({ side: "start" });
  expect(labelsThatFit(map({ x: 650 }), en("Somewhere"), null)[0]).toMatchObject({ side: "end" });
});

test("another side's name stands below the first", () => {
  const [own, other] = labelsThatFit(map({ shows: "area" }), en("Northern Shore"), en("Shore district"));
  expect(other).toMatchObject({ text: "Shore district", is: "other name", x: own?.x });
  expect(other?.y).toBeGreaterThan(own?.y ?? 0);
});

test("a name that another side uses is taken where it is short and differs", () => {
  const position = { holder: en("A side"), says: en("It is so."), from: null, certain: true, sources: [source()] };
  const called = (...names: string[]) => otherName(view({ positions: names.map((name) => ({ ...position, calls: en(name) })) }))?.text;
  expect(called("Someone", "Republic of the Northern and the Southern Shore", "Shore district")).toBe("Shore district");
  expect(called()).toBeUndefined();
});

test("no country's name lies over the place, over another or over the edge", () => {
  const label = fc.record({
    name: fc.string({ minLength: 3, maxLength: 20 }).map(en),
    x: fc.integer({ min: 0, max: 720 }),
    y: fc.integer({ min: 0, max: 240 }),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), fc.integer({ min: 0, max: 720 }), fc.integer({ min: 0, max: 240 }), (labels, x, y) => {
      const placed = labelsThatFit(map({ labels, x, y }), en("Somewhere"), null);
      expect(placed[0]).toMatchObject({ text: "Somewhere" });
      const countries = placed.filter(({ is }) => is === "country");
      for (const [n, one] of countries.entries()) {
        expect(one.y).toBeGreaterThanOrEqual(15);
        expect(one.y).toBeLessThanOrEqual(225);
        for (const other of countries.slice(n + 1))
          expect(Math.abs(one.y - other.y) >= 30 || Math.abs(one.x - other.x) >= 12 * 3, `${one.text} ${other.text}`).toBe(true);
      }
    }),
  );
});
