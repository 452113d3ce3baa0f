import { expect, test } from "vitest";
import { sum, totalsOf } from "../../scripts/check/totals.ts";

const file = (status: string, ...tests: readonly string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

test("tests are counted one by one", () => {
  const testResults = [file("passed", "passed", "passed"), file("failed", "passed", "failed")];
  expect(totalsOf({ success: false, numPassedTests: 3, testResults })).toEqual({ passed: 3, failed: 1 });
});

test("a file that could not start is a failure", () => {
  expect(totalsOf({ success: false, numPassedTests: 2, testResults: [file("passed", "passed", "passed"), file("failed")] })).toEqual({
    passed: 2,
    failed: 1,
  });
});

test("a skipped test is a failure", () => {
  expect(totalsOf({ success: true, numPassedTests: 1, testResults: [file("passed", "passed", "skipped")] })).toEqual({
    passed: 1,
    failed: 1,
  });
});

test("no report, no tests, and a failure outside all files are failures", () => {
  expect(totalsOf(null)).toEqual({ passed: 0, failed: 1 });
  expect(totalsOf({ success: true, numPassedTests: 0, testResults: [] })).toEqual({ passed: 0, failed: 1 });
  expect(totalsOf({ success: false, numPassedTests: 1, testResults: [file("passed", "passed")] })).toEqual({ passed: 1, failed: 1 });
});

test("totals add up", () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 3, failed: 2 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
