import { expect, test } from "vitest";
import { dayLine } from "../../src/i18n/day-line.ts";
import { wordingIn } from "../card/wording.ts";

const wording = await wordingIn("en");

test.for([
  ["byline", "As of the article’s date, 30 September 2024 (printed by its headline)"],
  ["json-ld", "As of the article’s date, 30 September 2024 (given in the page’s data)"],
  ["time", "As of the article’s date, 30 September 2024 (given in the page’s data)"],
  ["address", "As of the article’s date, 30 September 2024 (from its address)"],
  ["modified", "As of the article’s date, 30 September 2024 (the day of its last change)"],
] as const)("a day found by %s says so", ([sign, line]) => {
  expect(dayLine({ day: "2024-09-30", origin: "article", sign }, wording)).toBe(line);
});

test("today needs no sign", () => {
  expect(dayLine({ day: "2026-11-24", origin: "today" }, wording)).toBe("As of today, 24 November 2026");
});
