import { writeFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { startWithExtension } from "../browsers/drive.ts";
import type { Driver } from "../browsers/driver.ts";
import { findBrowser } from "../browsers/find.ts";
import { restOnMark } from "../browsers/marks.ts";
import { until } from "../browsers/until.ts";
import { builtFolder } from "../project.ts";
import { servePages } from "../serve.ts";

/** The sample articles that name him, twelve years apart, and the words of his first mark in each. */
const pages = [
  { page: "2012-10-26", mark: "Ivanishvili" },
  { page: "2024-09-30", mark: "Bidzina Ivanishvili" },
];

/** CSS pixels: one article with its card. */
const size = { width: 640, height: 800 };

/** One picture of two articles side by side, with the card of the same name as each tells it. Throws if there is no Chromium. */
export async function shootTwoDates(file: string): Promise<void> {
  const found = findBrowser("chromium");
  if (found === null) throw new Error("There is no Chromium here: npm test installs one.");
  const server = await servePages();
  const driver = await startWithExtension(found, builtFolder("chromium"), { headless: true });
  try {
    const page = await driver.browser.newPage();
    const pictures: string[] = [];
    for (const shown of pages) pictures.push(await cardOver(driver, page, `${server.origin}/${shown.page}`, shown.mark));
    await page.setViewport({ width: size.width * 2 + 1, height: size.height, deviceScaleFactor: 2 });
    await page.setContent(beside(pictures), { waitUntil: "load" });
    writeFileSync(file, await page.screenshot());
  } finally {
    await driver.close();
    await server.close();
  }
}

async function cardOver(driver: Driver, page: Page, address: string, mark: string): Promise<string> {
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await page.goto(address, { waitUntil: "load" });
  await until(
    "the mark",
    () => restOnMark(page, mark).catch(() => null),
    (point) => point !== null,
  );
  await until(
    "the card",
    () => driver.inCard(page, (root) => root.querySelector("[role=dialog]")?.getAttribute("aria-busy") === "false"),
    (filled) => filled === true,
  );
  return page.screenshot({ encoding: "base64" });
}

const beside = (pictures: readonly string[]): string => `<!doctype html>
<style>body { margin: 0; display: flex; gap: 1px; background: #888; } img { width: ${size.width}px; height: ${size.height}px; }</style>
${pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join("")}`;
