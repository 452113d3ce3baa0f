import "./fake-browser.ts";
import { expect, test } from "vitest";
import { onSelectionItem, showSelectionItem } from "../../src/platform/menus.ts";

test("a browser without context menus, as Firefox for Android, is left in peace", async () => {
  expect(() => onSelectionItem("a", () => undefined)).not.toThrow();
  await expect(showSelectionItem("a", "A")).resolves.toBeUndefined();
});
