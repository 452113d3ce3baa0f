import { describe, expect, it } from "vitest";
import type { Mark } from "../../../src/page/hover/mark.ts";
import { neighbour } from "../../../src/page/hover/visit.ts";
import { mark } from "./marks.ts";

/** A mark whose line ends `bottom` CSS pixels below the viewport's top. */
const at = (key: string, bottom: number): Mark => mark(key, { range: { getBoundingClientRect: () => ({ bottom, height: 20 }) } as Range });

const marks = [at("above", -100), at("first", 50), at("second", 90)];
const goes = (current: string | null, step: 1 | -1): string | undefined => neighbour(marks, current, step)?.key;

describe("next and previous mark", () => {
  it("go in reading order, and round at the ends", () => {
    expect([goes("first", 1), goes("second", 1), goes("first", -1), goes("above", -1)]).toEqual(["second", "above", "above", "second"]);
  });

  it("begin with what is in view", () => {
    expect([goes(null, 1), goes(null, -1), goes("vanished", 1)]).toEqual(["first", "above", "first"]);
  });

  it("have somewhere to go when all is above, and nowhere without marks", () => {
    expect(neighbour([at("a", -9), at("b", -5)], null, 1)?.key).toBe("a");
    expect(neighbour([at("a", -9), at("b", -5)], null, -1)?.key).toBe("b");
    expect(neighbour([], null, 1)).toBeNull();
  });
});
