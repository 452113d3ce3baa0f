import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dockPlace, dockRoom } from "../../src/card/dock.ts";
import { afterLine, margin, sheetPlace } from "../../src/card/side.ts";

describe("the side of the line on which a card stands", () => {
  it("is after it where a whole card fits, else where there is more room", () => {
    expect(afterLine({ start: 100, end: 120, whole: 900 }, 480, null)).toBe(true);
    expect(afterLine({ start: 600, end: 620, whole: 900 }, 480, null)).toBe(false);
    expect(afterLine({ start: 190, end: 210, whole: 400 }, 480, null)).toBe(true);
  });

  it("does not change while there is room enough, whatever scrolls", () => {
    fc.assert(
      fc.property(fc.integer({ min: 180, max: 700 }), fc.boolean(), (start, current) => {
        expect(afterLine({ start, end: start + 20, whole: 900 }, 480, current)).toBe(current);
      }),
    );
    expect(afterLine({ start: 100, end: 120, whole: 900 }, 480, false)).toBe(true);
  });
});

describe("a sheet", () => {
  it("lies at the bottom, or at the top where the line would be under it", () => {
    expect(sheetPlace({ top: 100, bottom: 120 }, 800)).toEqual({ edge: "bottom", height: 480 });
    expect(sheetPlace({ top: 700, bottom: 720 }, 800)).toEqual({ edge: "top", height: 480 });
  });

  it("never covers the line where the viewport has room for both", () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 1000 }), fc.nat(100), (height, percent) => {
        const top = ((height - 20) * percent) / 100;
        const { edge, height: tall } = sheetPlace({ top, bottom: top + 20 }, height);
        if (edge === "bottom") expect(height - tall).toBeGreaterThanOrEqual(top + 20);
        else expect(tall).toBeLessThanOrEqual(top);
        expect(tall).toBeGreaterThan(margin);
      }),
    );
  });
});

describe("pinned cards", () => {
  it("stand side by side inside the viewport, none over another", () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 2000 }), fc.integer({ min: 300, max: 1200 }), (width, height) => {
        const count = dockRoom(width);
        const places = Array.from({ length: count }, (_, index) => dockPlace(index, count, { width, height }));
        let right = width;
        for (const place of places) {
          expect(place.left + place.width).toBeLessThanOrEqual(right);
          expect(place.bottom + place.height).toBeLessThanOrEqual(height);
          right = place.left;
        }
        expect(right).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("are as many as fit, one on a phone", () => {
    expect([390, 800, 1280].map(dockRoom)).toEqual([1, 2, 3]);
  });
});
