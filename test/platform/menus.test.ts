import "./fake-browser.ts";
import { expect, test } from "vitest";
import { onItem, showItems } from "../../src/platform/menus.ts";

test("a browser without context menus, as Firefox for Android, is left in peace", async () => {
  expect(() => onItem(() => undefined)).not.toThrow();
  await expect(showItems([{ id: "a", title: "A", in: "icon" }])).resolves.toBeUndefined();
});
