import type { Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";
import { noCard, openCard, type ReadCard } from "./card-reading.ts";
import { marked, type Open, test } from "./harness.ts";

/** One name in each corner, at each edge and in the middle of the viewport. */
const places = [
  ["Georgia", "top: 2px; left: 2px"],
  ["Russia", "top: 2px; left: 46%"],
  ["Abkhazia", "top: 2px; right: 2px"],
  ["South Ossetia", "top: 46%; left: 2px"],
  ["Tbilisi", "top: 46%; left: 46%"],
  ["Moscow", "top: 46%; right: 2px"],
  ["Sergei Lavrov", "bottom: 2px; left: 2px"],
  ["Kakha Kaladze", "bottom: 2px; left: 46%"],
  ["Bidzina Ivanishvili", "bottom: 2px; right: 2px"],
] as const;

const article = (attributes: string, style = ""): string => `<!doctype html>
<html lang="en" ${attributes}><head><meta charset="utf-8"><title>Georgia and Russia</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Georgia and Russia", "datePublished": "2024-09-30"}</script>
<style>body { margin: 0; } p { position: fixed; margin: 0; font: 16px/1.5 serif; } ${style}</style></head>
<body><main>${places.map(([name, place]) => `<p style="${place}">${name}</p>`).join("")}</main></body></html>`;

interface Seen {
  readonly card: ReadCard;
  readonly line: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly width: number;
  readonly height: number;
}

/** Opens the page with cards that come without delay, to spend no time on waiting for them. */
async function openArticle(driver: Driver, open: Open, html: string): Promise<void> {
  await driver.inExtension(() => chrome.storage.sync.set({ hoverDelay: { value: 0 } }));
  await open(html);
  await marked(driver);
}

/** Opens the card of each name in turn. */
async function* cards(driver: Driver, page: Page): AsyncGenerator<Seen> {
  for (const [name] of places) {
    const card = await openCard(driver, page, name, new RegExp(name.split(" ").at(-1) ?? name));
    const rest = await page.evaluate((text) => {
      const line = [...document.querySelectorAll("p")].find((each) => each.textContent === text)?.getBoundingClientRect();
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      return { line: { left: line?.left ?? 0, top: line?.top ?? 0, right: line?.right ?? 0, bottom: line?.bottom ?? 0 }, width, height };
    }, name);
    yield { card, ...rest };
    await page.keyboard.press("Escape");
    await noCard(driver, page);
  }
}

function expectBeside({ card: { box, name }, line, width, height }: Seen): void {
  // Half a pixel: boxes are measured in fractions.
  expect(box.left, `${name}, left`).toBeGreaterThanOrEqual(-0.5);
  expect(box.top, `${name}, top`).toBeGreaterThanOrEqual(-0.5);
  expect(box.right, `${name}, right`).toBeLessThanOrEqual(width + 0.5);
  expect(box.bottom, `${name}, bottom`).toBeLessThanOrEqual(height + 0.5);
  expect(box.right - box.left, `${name}, width`).toBeLessThanOrEqual(420);
  expect(box.bottom - box.top, `${name}, height`).toBeLessThanOrEqual(480);
  expect(box.bottom - box.top, `${name}, height`).toBeGreaterThan(100);
  const apart = box.bottom <= line.top || box.top >= line.bottom || box.right <= line.left || box.left >= line.right;
  expect(apart, `${name}: the card covers the line, ${JSON.stringify({ box, line })}`).toBe(true);
}

describe("at nine places of the viewport the card is inside it and not over the line", () => {
  test.for([
    ["left to right", article("")],
    ["right to left", article('dir="rtl"')],
    ["lines that run down", article("", "main { writing-mode: vertical-rl; }")],
    ["a page that is zoomed by its style", article("", "html { zoom: 1.5; }")],
    ["a page that is scaled", article("", "body { transform: scale(0.8); height: 100vh; } p { position: absolute; }")],
  ] as const)("%s", async ([, html], { driver, page, open }) => {
    await openArticle(driver, open, html);
    for await (const seen of cards(driver, page)) expectBeside(seen);
  });
});

test("at 200 % zoom the card is inside the viewport and not over the line", async ({ driver, page, open }) => {
  await openArticle(driver, open, article(""));
  const zoom = (factor: number) =>
    driver.inExtension(async (by) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, by);
    }, factor);
  await zoom(2);
  await until(
    "the zoom",
    () => page.evaluate(() => devicePixelRatio),
    (ratio) => ratio === 2,
  );
  for await (const seen of cards(driver, page)) expectBeside(seen);
  await zoom(1);
});
