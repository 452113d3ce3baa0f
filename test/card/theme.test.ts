import { expect, it } from "vitest";
import { colourScheme } from "../../src/card/theme.ts";

it.each([
  ["browser", "normal", "light dark"],
  ["browser", "light dark", "light dark"],
  ["browser", "dark", "dark"],
  ["browser", "only light", "light"],
  ["dark", "light", "dark"],
  ["light", "normal", "light"],
] as const)("chosen %s, page %s: %s", (theme, declared, expected) => {
  expect(colourScheme(theme, declared)).toBe(expected);
});
