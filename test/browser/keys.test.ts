import { expect } from "vitest";
import { noCard, readCard, shownCard } from "./card-reading.ts";
import { marked, test } from "./harness.ts";
import { pressShortcut } from "./shortcut.ts";

test("shortcuts go from name to name, and the focus is in the card and comes back", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await page.evaluate(() => document.querySelector("a")?.focus({ preventScroll: true }));
  await pressShortcut(driver, page, "next", "N");
  const first = await shownCard(driver, page, /Georgia/);
  expect(first.focused).toBe(true);
  await pressShortcut(driver, page, "next", "N");
  await shownCard(driver, page, /Moscow/);
  await pressShortcut(driver, page, "previous", "P");
  await shownCard(driver, page, /Georgia/);
  await page.keyboard.press("Escape");
  await noCard(driver, page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Bidzina Ivanishvili");
});

test("a shortcut opens the card of a name in view", async ({ driver, page, open }) => {
  await open("2012-10-26");
  await marked(driver);
  await pressShortcut(driver, page, "open", "O");
  const card = await shownCard(driver, page, /./);
  expect(card.focused).toBe(true);
  expect(await readCard(driver, page)).not.toBeNull();
});
