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

test("a card that was opened by a shortcut has the focus and stays, wherever the pointer goes", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await pressShortcut(driver, page, "next", "N");
  await shownCard(driver, page, /Georgia/);
  await page.mouse.move(5, 5);
  await page.mouse.move(40, 400, { steps: 10 });
  // A second of frames, in which a card without the focus would have gone.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await readCard(driver, page)).toMatchObject({ name: "Georgia", focused: true });
});

test("a shortcut opens the card of a name in view", async ({ driver, page, open }) => {
  await open("2012-10-26");
  await marked(driver);
  await pressShortcut(driver, page, "open", "O");
  const card = await shownCard(driver, page, /./);
  expect(card.focused).toBe(true);
  expect(await readCard(driver, page)).not.toBeNull();
});
