import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { startWithExtension } from "../browsers/drive.ts";
import type { Driver } from "../browsers/driver.ts";
import { findBrowser } from "../browsers/find.ts";
import { restOnMark } from "../browsers/marks.ts";
import { frontPageState } from "../browsers/page-state.ts";
import { placeOf } from "../browsers/pointer.ts";
import { until } from "../browsers/until.ts";
import { builtFolder } from "../project.ts";
import type { PageServer } from "../serve.ts";
import { prepare } from "./damage.ts";
import { article, marks, type Shot } from "./factors.ts";

/** Letters half as large again, as a reader sets them in the browser. */
const large = { flags: ["--blink-settings=defaultFontSize=24"], preferences: fontPreferences(24) };

function fontPreferences(size: number): Record<string, number> {
  const groups = ["x-western", "x-cyrillic", "x-geor", "x-unicode"];
  return Object.fromEntries(groups.map((group) => [`font.size.variable.${group}`, size]));
}

const viewports = { desktop: { width: 900, height: 760 }, phone: { width: 390, height: 720, hasTouch: true } } as const;

/** Takes the pictures of those cases that one browser with one size of text shows. */
export async function shoot(shots: readonly Shot[], server: PageServer, save: (shot: Shot, png: Uint8Array) => void): Promise<void> {
  const [sample] = shots;
  const found = sample && findBrowser(sample.browser);
  if (!sample || !found) return;
  const copy = mkdtempSync(join(tmpdir(), "extension-"));
  cpSync(builtFolder(sample.browser), copy, { recursive: true });
  const options =
    sample.text === "large" ? (sample.browser === "chromium" ? { flags: large.flags } : { preferences: large.preferences }) : {};
  const driver = await startWithExtension(found, copy, { headless: true, ...options });
  try {
    for (const shot of shots) {
      const page = await driver.browser.newPage();
      await page.setViewport(viewports[shot.device]);
      save(shot, await picture(driver, page, shot, server, copy));
      await page.close();
    }
  } finally {
    await driver.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

async function picture(driver: Driver, page: Page, shot: Shot, server: PageServer, copy: string): Promise<Uint8Array> {
  const built = builtFolder(shot.browser);
  prepare(copy, built, { ...shot, state: "known" });
  await driver.stopBackground();
  await driver.inExtension(async (language) => {
    await chrome.storage.local.clear();
    await chrome.storage.sync.set({ language: { value: language } });
  }, shot.language as string);
  await page.goto(`${server.origin}/${article(shot)}`, { waitUntil: "load" });
  await driver.setScheme(page, shot.theme);
  await until(
    "marks",
    () => frontPageState(driver),
    (state) => state?.marking === true,
  );
  prepare(copy, built, shot);
  if (["gone", "damaged", "no answer"].includes(shot.state)) await driver.stopBackground();
  const mark = marks[shot.language][shot.kind];
  if (shot.device === "phone") {
    const { x, y } = await placeOf(page, mark);
    await page.touchscreen.tap(x, y);
  } else {
    await restOnMark(page, mark);
  }
  await until(
    `the card of ${mark}`,
    () => driver.inCard(page, (root) => root.querySelector("[role=dialog]")?.getAttribute("aria-busy") === "false"),
    (shown) => shown === true,
  );
  await act(driver, page, shot);
  return page.screenshot();
}

/** Brings the open card into its state, where that is not already so. */
async function act(driver: Driver, page: Page, { state }: Shot): Promise<void> {
  if (state === "unfolded")
    await driver.inCard(page, (root) => {
      for (const summary of root.querySelectorAll<HTMLElement>(".section > summary, section summary")) summary.click();
      root.querySelector(".strip, details")?.scrollIntoView({ block: "center" });
    });
  if (state === "further acts")
    await driver.inCard(page, (root) => {
      root.querySelector<HTMLElement>(".foot [aria-expanded]")?.click();
    });
  if (state === "pinned")
    await driver.inCard(page, (root) => {
      root.querySelector<HTMLElement>(".foot button")?.click();
    });
  // What was clicked is drawn with the next frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
