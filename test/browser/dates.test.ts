import { expect } from "vitest";
import { readingExpression } from "../../scripts/context/bundle.ts";
import type { PageReading } from "../../scripts/context/in-page.ts";
import { findPublished } from "../../src/core/published/published.ts";
import { datePages } from "../page/article/date-pages.ts";
import { test } from "./harness.ts";

/** The day on which the pages are read. */
const today = "2026-11-24";

test("each of our dated pages has its day found by the right sign, or none", async ({ driver }) => {
  const expression = await readingExpression();
  const page = await driver.browser.newPage();
  const found: string[] = [];
  const wanted: string[] = [];
  try {
    for (const { name, html, address, day, sign } of datePages()) {
      await page.evaluate((text) => {
        document.open();
        document.write(text);
        document.close();
      }, html);
      const reading = (await page.evaluate(expression)) as PageReading;
      const published = findPublished({ ...reading.signs, address }, today);
      found.push(`${name}: ${published?.day ?? null}${sign === null ? "" : ` by ${published?.sign}`}`);
      wanted.push(`${name}: ${day}${sign === null ? "" : ` by ${sign}`}`);
    }
  } finally {
    await page.close();
  }
  expect(found).toEqual(wanted);
});

test("there are 120 dated pages, half of them built like a named publisher's", () => {
  const pages = datePages();
  expect(pages.length).toBeGreaterThanOrEqual(120);
  expect(pages.filter(({ like }) => like !== null).length).toBeGreaterThanOrEqual(60);
});
