import type { Frame, Page } from "puppeteer-core";
import { describe, expect } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { approach } from "../../scripts/browsers/pointer.ts";
import { until } from "../../scripts/browsers/until.ts";
import { noCard, type ReadCard, shownCard } from "./card-reading.ts";
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

const written = [
  ["left to right", article("")],
  ["right to left", article('dir="rtl"')],
  ["lines that run down", article("", "main { writing-mode: vertical-rl; }")],
] as const;

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

/** Opens the card of each name in turn, in the page or in a frame whose corner stands at `corner`, in CSS pixels of the page. */
async function* cards(driver: Driver, page: Page, frame: Frame = page.mainFrame(), corner = { x: 0, y: 0 }): AsyncGenerator<Seen> {
  for (const [name] of places) {
    const seen = await frame.evaluate((text) => {
      const box = [...document.querySelectorAll("p")].find((each) => each.textContent === text)?.getBoundingClientRect();
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      return { line: { left: box?.left ?? 0, top: box?.top ?? 0, right: box?.right ?? 0, bottom: box?.bottom ?? 0 }, width, height };
    }, name);
    const { left, top, right, bottom } = seen.line;
    await approach(page, { x: corner.x + (left + right) / 2, y: corner.y + (top + bottom) / 2 });
    yield { card: await shownCard(driver, page, new RegExp(name.split(" ").at(-1) ?? name)), ...seen };
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
    ...written,
    ["a page that is zoomed by its style", article("", "html { zoom: 1.5; }")],
    ["a page that is scaled", article("", "body { transform: scale(0.8); height: 100vh; } p { position: absolute; }")],
  ] as const)("%s", async ([, html], { driver, page, open }) => {
    await openArticle(driver, open, html);
    for await (const seen of cards(driver, page)) expectBeside(seen);
  });
});

async function zoom(driver: Driver, page: Page, factor: number): Promise<void> {
  await driver.inExtension(async (by) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, by);
  }, factor);
  await until(
    "the zoom",
    () => page.evaluate(() => devicePixelRatio),
    (ratio) => ratio === factor,
  );
}

describe("at 200 % zoom the card is inside the viewport and not over the line", () => {
  test.for(written)("%s", async ([, html], { driver, page, open }) => {
    await openArticle(driver, open, html);
    await zoom(driver, page, 2);
    for await (const seen of cards(driver, page)) expectBeside(seen);
    await zoom(driver, page, 1);
  });
});

test("in a frame the card is inside it and not over the line, and Escape closes it though the focus is outside", async ({
  driver,
  page,
  server,
  open,
}) => {
  await driver.inExtension(() => chrome.storage.sync.set({ hoverDelay: { value: 0 } }));
  const address = server.publish(article(""));
  await open(
    `<!doctype html><title>Outside</title><style>body { margin: 0 } iframe { border: 0; position: fixed; left: 120px; top: 60px }</style>
    <input autofocus><iframe src="${address}" width="560" height="480"></iframe>`,
  );
  const frame = page.frames().find((each) => each.url() === address);
  if (frame === undefined) throw new Error("there is no frame");
  await until(
    "marks in the frame",
    () => frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)),
    (marks) => marks >= places.length,
  );
  await page.focus("input");
  for await (const seen of cards(driver, page, frame, { x: 120, y: 60 })) expectBeside(seen);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
});
