import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { daySchema, firstDay, lastDay, partialDateSchema } from "../../../src/core/records/date.ts";

const partial = fc
  .tuple(fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }), fc.constantFrom(4, 7, 10))
  .map(([date, length]) => date.toISOString().slice(0, length));

describe("a partial date", () => {
  it("spans from its first to its last day, all of which begin with it", () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(firstDay(date).startsWith(date) && lastDay(date).startsWith(date)).toBe(true);
        expect(firstDay(date) <= lastDay(date)).toBe(true);
        const next = new Date(Date.parse(lastDay(date)) + 86_400_000).toISOString();
        expect(next.startsWith(date)).toBe(false);
      }),
    );
  });
});

describe("the date schemas", () => {
  it("take every year, month and day of the calendar", () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(v.is(partialDateSchema, date)).toBe(true);
        expect(v.is(daySchema, date)).toBe(date.length === 10);
      }),
    );
  });

  it.each(["2023-02-29", "2023-13", "2023-00", "2023-1-1", "23", "2023-01-32", "2023/01/01", "2023-01-01T00:00", "", 2023, null])(
    "refuse %j",
    (date) => {
      expect(v.is(partialDateSchema, date)).toBe(false);
      expect(v.is(daySchema, date)).toBe(false);
    },
  );
});
