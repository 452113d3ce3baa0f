import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { expect } from "vitest";
import { chromeWindow } from "../../scripts/browsers/chrome-window.ts";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";
import { downloaded, downloadFolder } from "./downloads.ts";
import { startBuilt, unmarked } from "./harness.ts";
import { clickButton, fill, openOptions, optionsSaying } from "./options-page.ts";
import { stored, storing, test, turnInPopup } from "./sync-acts.ts";

/** Gives a file to the options as the reader does. */
async function takeFile(options: Page, path: string): Promise<void> {
  const input = (await options.$("#sync-file-open")) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

test("a file saved in one browser, or a code copied from it, makes the other equal", async ({ driver, other, page, open }) => {
  await open("2024-09-30");
  await turnInPopup(driver, page, "On this site");
  await turnInPopup(driver, page, "Backgrounder");
  const folder = await downloadFolder(driver);
  const options = await openOptions(driver);
  await clickButton(options, "Save settings as a file");
  const path = await downloaded(folder, "backgrounder-settings.json");

  const others = await openOptions(other);
  await takeFile(others, path);
  await optionsSaying(others, "2 settings were changed.");
  expect(await stored(other)).toEqual(await stored(driver));

  await options.click("#sync-sites");
  await storing(driver, "the switch", (settings) => settings.syncSites?.value === false);
  await clickButton(options, "Make a code");
  const code = await until(
    "a code",
    () => options.evaluate(() => document.querySelector<HTMLTextAreaElement>("#sync-code-made")?.value ?? ""),
    (made) => made !== "",
  );
  await fill(others, "#sync-code-pasted", code);
  await clickButton(others, "Take settings from the code");
  await optionsSaying(others, "1 setting was changed.");
  expect(await stored(other)).toEqual(await stored(driver));

  await fill(others, "#sync-code-pasted", code.slice(0, -6));
  await clickButton(others, "Take settings from the code");
  await optionsSaying(others, "A part of the code is missing or was altered.");
  const cut = join(folder, "cut.json");
  writeFileSync(cut, readFileSync(path, "utf8").slice(0, -20));
  await takeFile(others, cut);
  await optionsSaying(others, "its end is missing");
  expect(await stored(other)).toEqual(await stored(driver));
});

test("a file that says otherwise than what was set later here is taken on demand only", async ({ driver, page, open }) => {
  await open("2024-09-30");
  const path = join(await downloadFolder(driver), "settings.json");
  writeFileSync(path, '{"format":"backgrounder-settings","version":1,"entries":{"enabled":{"value":true},"theme":{"value":"dark"}}}');
  await turnInPopup(driver, page, "Backgrounder");
  const options = await openOptions(driver);
  await takeFile(options, path);
  const said = await optionsSaying(options, "1 setting was changed.");
  expect(said).toContain("1 setting was changed here later, and stays.");
  expect((await stored(driver)).enabled?.value).toBe(false);
  await clickButton(options, "Take over these as well");
  await storing(driver, "the file's", ({ enabled }) => enabled?.value === true);
});

/** How full `storage.sync` is, as the browser counts, or as its rules say. */
const syncArea = (driver: Driver): Promise<{ items: number; bytes: number }> =>
  driver.inExtension(async () => {
    const all = Object.entries(await chrome.storage.sync.get(null));
    const bytes = all.reduce((sum, [key, value]) => sum + new TextEncoder().encode(key + JSON.stringify(value)).length, 0);
    return { items: all.length, bytes };
  });

test("more settings than the browser's own sync has room for are all kept, and the options say so", async ({ driver, page, open }) => {
  await open("2024-09-30");
  const sites = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`site:${i}.example.org`, { value: "off", at: [i, 0, "other"] }]));
  const path = join(await downloadFolder(driver), "many.json");
  writeFileSync(path, JSON.stringify({ format: "backgrounder-settings", version: 2, entries: sites }));
  const options = await openOptions(driver);
  await takeFile(options, path);
  await optionsSaying(options, "900 settings were changed.");
  const said = await optionsSaying(options, "as the browser’s own sync has no room for them");
  const { items, bytes } = await syncArea(driver);
  expect(items).toBeGreaterThan(400);
  expect(items).toBeLessThanOrEqual(512);
  expect(bytes).toBeLessThanOrEqual(102_400);
  expect(said).toContain(`${900 - items} settings stay in this browser alone`);
  expect(Object.keys(await stored(driver)).length).toBe(900);
  await page.bringToFront();
  await turnInPopup(driver, page, "Backgrounder");
  await until(
    "a plain setting to be carried all the same",
    () => driver.inExtension(async () => Object.keys(await chrome.storage.sync.get("enabled"))),
    (keys) => keys.length === 1,
  );
});

test("settings that the first version left in the browser's own sync still hold", async ({ driver, open }) => {
  await driver.inExtension(() => chrome.storage.sync.set({ "site:127.0.0.1": { value: "off" }, hoverDelay: { value: 700 } }));
  await open("2024-09-30");
  expect((await unmarked(driver)).reason).toBe("switched off here");
  await storing(driver, "them", ({ hoverDelay }) => hoverDelay?.value === 700);
});

/** Makes the browser refuse to write into its own sync. Chromium does after many writes in a minute; in Firefox its store is told to. */
async function refuseSync({ kind, browser, inExtension }: Driver): Promise<void> {
  if (kind === "firefox") {
    await (await chromeWindow(browser)).run(`
      const { extensionStorageSync } = ChromeUtils.importESModule("resource://gre/modules/ExtensionStorageSync.sys.mjs");
      const { ExtensionUtils } = ChromeUtils.importESModule("resource://gre/modules/ExtensionUtils.sys.mjs");
      extensionStorageSync.set = async () => { throw new ExtensionUtils.ExtensionError("QuotaExceededError: full"); };`);
    return;
  }
  await inExtension(async () => {
    for (let refused = false; !refused; ) {
      await chrome.storage.sync.set({ filler: Math.random() }).catch(() => {
        refused = true;
      });
    }
  });
}

test("a change that the browser's own sync refuses holds all the same, and the options say so in the browser's words", async ({ kind }) => {
  // A browser of its own: Chromium refuses for a whole minute.
  const driver = await startBuilt(kind);
  try {
    await refuseSync(driver);
    const options = await openOptions(driver);
    await options.click("#sync-sites");
    await storing(driver, "the switch", ({ syncSites }) => syncSites?.value === false);
    const words = kind === "firefox" ? "QuotaExceededError: full" : "MAX_WRITE_OPERATIONS_PER_MINUTE";
    const said = await optionsSaying(options, words);
    expect(said).toContain("Everything is kept in this browser.");
  } finally {
    await driver.close();
  }
});
