import type { Page } from "puppeteer-core";
import { expect, onTestFinished } from "vitest";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import { openCard, readCard } from "./card-reading.ts";
import { test } from "./harness.ts";
import { axeInOptions } from "./options-page.ts";

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? "");

const marksOf = (page: Page): Promise<string[]> =>
  until(
    "marks",
    () => paintedTexts(page),
    (texts) => texts.length > 0,
  );

test("installing opens the first-run page, and nothing after that opens it again", async ({ driver, page, open }) => {
  const welcome = await driver.install();
  onTestFinished(() => welcome.close());
  await until(
    "the page's words",
    () => textOf(welcome),
    (text) => text.includes("Backgrounder is ready"),
  );
  await driver.stopBackground();
  await page.bringToFront();
  await open("2024-09-30");
  await marksOf(page);
  const there = await driver.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith("/welcome.html")).length;
  });
  expect(there).toBe(1);
});

test("its sample is marked like an article, and a card opens by the pointer and by a button", async ({ driver }) => {
  const welcome = await driver.openOwnPage("welcome.html");
  onTestFinished(() => welcome.close());
  expect(await marksOf(welcome)).toEqual(
    expect.arrayContaining(["Georgian Dream", "Russia", "Abkhazia", "South Ossetia", "Sergei Lavrov", "Kakha Kaladze"]),
  );
  const card = await openCard(driver, welcome, "Sergei Lavrov", /Lavrov/);
  expect(card.offices.join()).toContain("Foreign minister of Russia");
  // Its style sheet holds, though the page's policy lets no style stand in a page.
  const width = await driver.inCard(welcome, (root) => root.querySelector("[role=dialog]")?.getBoundingClientRect().width ?? 0);
  expect(width).toBeGreaterThan(200);
  expect(width).toBeLessThanOrEqual(420);

  await welcome.keyboard.press("Escape");
  await welcome.click("#welcome-show");
  await until(
    "a card",
    () => readCard(driver, welcome),
    (shown) => shown !== null && shown.name !== "",
  );
});

test.for([
  ["ka", "Backgrounder მზად არის", "სერგეი ლავროვმა"],
  ["ru", "Backgrounder готов", "Сергея Лаврова"],
] as const)("it speaks the reader's language, and its sample is marked in it: %s", async ([language, title, name], { driver, page }) => {
  await page.goto("about:blank");
  await driver.inExtension(async (chosen) => chrome.storage.sync.set({ language: { value: chosen } }), language);
  const welcome = await driver.openOwnPage("welcome.html");
  onTestFinished(() => welcome.close());
  expect(await marksOf(welcome)).toContain(name);
  expect(await textOf(welcome)).toContain(title);
});

test("axe-core finds nothing in it", async ({ driver }) => {
  const welcome = await driver.openOwnPage("welcome.html");
  onTestFinished(() => welcome.close());
  await marksOf(welcome);
  const { looked, violations } = await axeInOptions(welcome);
  expect(looked).toBeGreaterThan(10);
  expect(violations).toEqual([]);
});
