import { expect } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import { marked, test } from "./harness.ts";
import { pressShortcut } from "./shortcut.ts";

/** By Firefox's own API, which the types of Chromium's do not know. */
const setShortcutInFirefox = (driver: Driver) =>
  driver.inExtension(() =>
    (chrome.commands as unknown as { update(change: { name: string; shortcut: string }): Promise<void> }).update({
      name: "pause",
      shortcut: "Alt+Shift+K",
    }),
  );

test("a shortcut pauses a page and goes on", async ({ driver, page, open, kind }) => {
  await open("2024-09-30");
  await marked(driver);
  // Chromium's are set where the reader sets them; see pressShortcut.
  if (kind === "firefox") await setShortcutInFirefox(driver);
  await pressShortcut(driver, page, "pause", "K");
  await until(
    "no marks",
    () => paintedTexts(page),
    (texts) => texts.length === 0,
  );
  await pressShortcut(driver, page, "pause", "K");
  await until(
    "marks",
    () => paintedTexts(page),
    (texts) => texts.includes("Sergei Lavrov"),
  );
});

test("the context menus have their items", async ({ driver }) => {
  // Both browsers refuse to change an item that is not there.
  const missing = await driver.inExtension(async () => {
    const ids: string[] = [];
    for (const id of ["look-up", "everywhere", "site", "pause", "panel", "none"])
      await chrome.contextMenus.update(id, {}).catch(() => ids.push(id));
    return ids;
  });
  expect(missing).toEqual(["none"]);
});
