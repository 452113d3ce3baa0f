import fc from "fast-check";
import { expect, test } from "vitest";
import { statementStrip } from "../../src/card/strip.ts";
import { statement, view } from "./samples.ts";

const said = (before: readonly string[], since: readonly string[] = []) => {
  const of = (dates: readonly string[]) => dates.map((date) => statement({ id: `someone/${date}`, date }));
  return view({ statements: { by: "entity", before: of(before), aboutSameTime: [], reportedHere: [], since: of(since), unlisted: 0 } });
};

test("the article's day lies between what was said before it and what was said since", () => {
  const strip = statementStrip(said(["2008-09-27", "2019", "2020-03"], ["2025-01-15"]));
  expect(strip).toMatchObject({ first: 2008, last: 2025 });
  const { dots = [], now = 0 } = strip ?? {};
  expect(dots.map(({ after }) => after)).toEqual([false, false, false, true]);
  for (const { at, after } of dots) expect(after ? at > now : at < now).toBe(true);
});

test("a line that only years divide reaches from the first to the last, the article's own among them", () => {
  expect(statementStrip(said(["2008-09-27", "2008-10-02", "2009"]))).toMatchObject({ first: 2008, last: 2024 });
});

test("two statements make no line", () => {
  expect(statementStrip(said(["2008-09-27", "2019"]))).toBeNull();
});

test("every dot lies on the line, and none covers another", () => {
  const dates = fc.date({ min: new Date("1990-01-01"), max: new Date("2024-09-29"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(dates, { minLength: 3, maxLength: 200 }), (days) => {
      const { dots = [] } = statementStrip(said(days.map((day) => day.toISOString().slice(0, 10)))) ?? {};
      expect(dots.length).toBeGreaterThan(0);
      for (const [n, { at, row }] of dots.entries()) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
        for (const other of dots.slice(n + 1)) if (other.row === row) expect(other.at - at).toBeGreaterThan(0.02);
      }
    }),
  );
});
