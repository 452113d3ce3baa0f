import "../platform/fake-browser.ts";
import { expect, test } from "vitest";
import { badgeOf, iconStateOf } from "../../src/settings/toolbar.ts";

test.each([
  [true, null, "on"],
  [false, "switched off", "off"],
  [false, "switched off here", "off"],
  [false, "paused", "off"],
  [false, "not an article", "nothing"],
  [false, "nothing known", "nothing"],
  [false, "dataset damaged", "nothing"],
  [false, null, "nothing"],
] as const)("marking %s, because %s: the icon says %s", (marking, reason, state) => {
  expect(iconStateOf({ marking, reason })).toBe(state);
});

test("the badge has four characters at most", () => {
  expect([1, 999, 1_000, 123_456].map(badgeOf)).toEqual(["1", "999", "999+", "999+"]);
});
