import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headsTo } from "../../../src/page/hover/wedge.ts";

const card = { left: 100, top: 100, right: 400, bottom: 400 };

describe("on the way to the card", () => {
  it("a straight path is, to any point of it, from anywhere outside", () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.integer({ min: -500, max: 900 }), y: fc.integer({ min: -500, max: 900 }) }),
        fc.record({ x: fc.integer({ min: 110, max: 390 }), y: fc.integer({ min: 110, max: 390 }) }),
        fc.integer({ min: 1, max: 98 }),
        (start, goal, percent) => {
          const at = (p: number) => ({ x: start.x + ((goal.x - start.x) * p) / 100, y: start.y + ((goal.y - start.y) * p) / 100 });
          expect(headsTo(card, start, at(percent), at(percent + 1))).toBe(true);
        },
      ),
    );
  });

  it.each([
    ["back", { x: 250, y: 60 }, { x: 250, y: 50 }],
    ["standing still", { x: 250, y: 60 }, { x: 250, y: 60 }],
    ["along the line of text", { x: 250, y: 50 }, { x: 460, y: 51 }],
  ])("%s is not", (_, last, now) => {
    expect(headsTo(card, { x: 250, y: 50 }, last, now)).toBe(false);
  });
});
