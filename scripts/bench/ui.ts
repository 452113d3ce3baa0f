import type { Page } from "puppeteer-core";
import { startWithExtension } from "../browsers/drive.ts";
import type { Driver } from "../browsers/driver.ts";
import { findBrowser } from "../browsers/find.ts";
import { frontPageState } from "../browsers/page-state.ts";
import { until } from "../browsers/until.ts";
import { builtFolder, type Kind } from "../project.ts";
import type { PageServer } from "../serve.ts";
import { inEachBrowser } from "./each-browser.ts";
import { median, type Row } from "./rows.ts";

const rounds = 9;
const words = 13_000;
const popupTarget = 100;

/** Paragraphs as an article on the region has them, other numbers in each, until there are so many words. */
function longArticle(): string {
  const sentence = (n: number) =>
    `In part ${n} Sergei Lavrov spoke in Sukhumi about Georgia, South Ossetia and the European Union, and Irakli Kobakhidze answered from Tbilisi that ${n} others had said as much before.`;
  const paragraphs: string[] = [];
  for (let n = 0, count = 0; count < words; n++) {
    const text = [0, 1, 2].map((part) => sentence(3 * n + part)).join(" ");
    paragraphs.push(n % 10 === 0 ? `<h2>Section ${n}</h2><p>${text}</p>` : `<p>${text}</p>`);
    count += text.split(" ").length;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Talks</title><article><h1>Talks</h1>${paragraphs.join("")}</article></html>`;
}

/** From the popup's first request to the frame that shows it, in ms, by the browser's own clock. */
async function popupTime(driver: Driver, page: Page): Promise<number> {
  const popup = await driver.openPopup(page);
  const time = await until(
    "the popup's first frame",
    () =>
      popup.inDocument((document) => {
        const shown = document.querySelector("[role=switch]") !== null;
        const [paint] = document.defaultView?.performance.getEntriesByName("first-contentful-paint") ?? [];
        return shown && paint ? paint.startTime : null;
      }),
    (found) => found !== null,
  );
  await popup.close();
  return time ?? Number.NaN;
}

/** From the panel's first request until it lists the article's names and the statements that bear on it, in ms. */
async function panelTime(panel: Page): Promise<number> {
  await panel.evaluate(() => {
    document.documentElement.dataset.old = "";
    location.reload();
  });
  const time = await until(
    "the panel",
    () =>
      panel
        .evaluate(async () => {
          if ("old" in document.documentElement.dataset) return null;
          while (!document.querySelector(".mark") || !document.querySelector("tbody tr")) await new Promise(requestAnimationFrame);
          return performance.now();
        })
        // The document that was asked has gone.
        .catch(() => null),
    (found) => found !== null,
  );
  return time ?? Number.NaN;
}

async function measure(kind: Kind, server: PageServer): Promise<Row[]> {
  const found = findBrowser(kind);
  if (found === null) return [];
  const driver = await startWithExtension(found, builtFolder(kind), { headless: true });
  const popups: number[] = [];
  const panels: number[] = [];
  try {
    const page = await driver.browser.newPage();
    await page.goto(server.publish(longArticle()), { waitUntil: "load" });
    await until(
      "marks",
      () => frontPageState(driver),
      (state) => state?.marking === true,
    );
    for (let round = 0; round < rounds; round++) popups.push(await popupTime(driver, page));
    const tab = await driver.inExtension(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
    const panel = await driver.openOwnPage(`panel.html?tab=${tab}`);
    for (let round = 0; round < rounds; round++) panels.push(await panelTime(panel));
  } finally {
    await driver.close();
  }
  const popup = median(popups);
  return [
    { name: `popup shown, ${kind}`, value: popup, unit: "ms", target: popupTarget, met: popup <= popupTarget },
    { name: `panel listing an article of ${words.toLocaleString("en")} words, ${kind}`, value: median(panels), unit: "ms" },
  ];
}

/** Measures the built extension in each browser that is here: the popup's opening, and the panel beside a long article. */
export const uiRows = (): Promise<Row[]> => inEachBrowser(measure);
