import type { Frame, Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";
import { axeInCard } from "./axe.ts";
import { noCard, readCard, shownCard } from "./card-reading.ts";
import { chooseLookUp, select } from "./context-menu.ts";
import { marked, test, unmarked } from "./harness.ts";

async function lookUp(driver: Driver, page: Page, text: string, where: Page | Frame = page, selector = "body"): Promise<string> {
  await select(where, selector, text);
  const element = await where.evaluateHandle(() => getSelection()?.anchorNode?.parentElement as Element);
  return chooseLookUp(driver, page, element, text);
}

/** The names to choose from. */
const choices = (root: ShadowRoot) =>
  [...root.querySelectorAll(".choices button")].map((each) => [...each.children].map((part) => part.textContent ?? ""));

const choose = (root: ShadowRoot, name: string) =>
  [...root.querySelectorAll<HTMLElement>(".choices button, .back")].find((each) => each.textContent?.includes(name))?.click();

test("a selected name has its card, with the focus in it and the selection kept, and Escape closes it", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const title = await lookUp(driver, page, "Lavrov", page, "article");
  expect(title).toBe(driver.kind === "firefox" ? "Look up “Lavrov”" : "");
  const card = await shownCard(driver, page, /Lavrov/);
  expect(card.focused).toBe(true);
  expect(card.offices.join()).toContain("Foreign minister");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("Lavrov");
  await page.keyboard.press("Escape");
  await noCard(driver, page);
});

test("a name that several bear gives a choice, and the way back to it", async ({ driver, page, open }) => {
  const words = "Ardzinba said little in the morning and more in the evening, as is the custom of the house. ".repeat(12);
  await open(`<!doctype html><html lang="en"><title>Little said</title><main><h1>Little said</h1><p>${words}</p></main></html>`);
  await unmarked(driver);
  await lookUp(driver, page, "Ardzinba", page, "p");
  const card = await shownCard(driver, page, /^Ardzinba$/);
  expect(card.text).toContain("Who or what is meant?");
  const named = (await driver.inCard(page, choices)) ?? [];
  expect(named.length).toBeGreaterThan(1);
  for (const [kind, name, line] of named) {
    expect([kind, name]).toEqual(["Person", expect.stringContaining("Ardzinba")]);
    expect(line?.length).toBeGreaterThan(10);
  }
  const report = await axeInCard(driver);
  expect(report?.looked).toBeGreaterThan(10);
  expect(report?.violations).toEqual([]);
  await driver.inCard(page, choose, "Vladislav Ardzinba");
  await shownCard(driver, page, /^Vladislav Ardzinba$/);
  await driver.inCard(page, choose, "Back to Ardzinba");
  await shownCard(driver, page, /^Ardzinba$/);
  expect(await driver.inCard(page, choices)).toEqual(named);
});

test("on a page that is no article a name can be looked up, another is told to be unknown, and nothing is marked", async ({
  driver,
  page,
  open,
}) => {
  await open("<!doctype html><title>A note</title><p>Call Zviad Gamsakhurdia’s baker.</p><textarea>Sergei Lavrov</textarea>");
  await unmarked(driver);
  await lookUp(driver, page, "baker");
  await until(
    "a card that knows nothing",
    () => readCard(driver, page),
    (card) => card?.name === "baker" && card.text.includes("no entry"),
  );
  await page.keyboard.press("Escape");
  await noCard(driver, page);
  const field = await page.$("textarea");
  if (field === null) throw new Error("there is no field");
  await page.evaluate(() => document.querySelector("textarea")?.select());
  await chooseLookUp(driver, page, field, "Sergei Lavrov");
  const card = await shownCard(driver, page, /Lavrov/);
  const place = await field.boundingBox();
  expect(card.box.top).toBeGreaterThanOrEqual((place?.y ?? 0) + (place?.height ?? 0));
  expect(card.box.left).toBeLessThan((place?.x ?? 0) + (place?.width ?? 0));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
