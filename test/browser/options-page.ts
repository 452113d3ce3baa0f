import type { ElementHandle, Page } from "puppeteer-core";
import { onTestFinished } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { functionExpression } from "../../scripts/browsers/expression.ts";
import { until } from "../../scripts/browsers/until.ts";
import { type AxeReport, axeInPopup } from "./axe.ts";

/** Opens the options in a tab of their own, until the test ends, or finds that tab; and waits until they show something. */
export async function openOptions(driver: Driver): Promise<Page> {
  let page = await optionsAmong(await driver.browser.pages());
  if (page === null) {
    // Not `openOptionsPage`, which Chromium lets take the place of an empty tab.
    await driver.inExtension(async () => void (await chrome.tabs.create({ url: chrome.runtime.getURL("options.html") })));
    page = await until(
      "the options",
      async () => optionsAmong(await driver.browser.pages()),
      (found) => found !== null,
    );
  }
  if (page === null) throw new Error("there are no options");
  const options = page;
  await options.bringToFront();
  onTestFinished(async () => {
    if (!options.isClosed()) await options.close();
  });
  return options;
}

async function optionsAmong(pages: readonly Page[]): Promise<Page | null> {
  for (const page of pages) if (await showsOptions(page)) return page;
  return null;
}

/** By the document's own word: in Firefox the protocol does not tell the address of an extension's page. */
async function showsOptions(page: Page): Promise<boolean> {
  try {
    return await page.evaluate(() => location.pathname === "/options.html" && document.querySelector("main > *") !== null);
  } catch {
    return false;
  }
}

/** Everything that the options say, blanks made one. */
export const optionsText = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector("main")?.textContent ?? "").replace(/\s+/g, " ").trim());

/** Waits until the options say these words. */
export const optionsSaying = (page: Page, words: string): Promise<string> =>
  until(
    `the options to say "${words}"`,
    () => optionsText(page),
    (text) => text.includes(words),
  );

/** Clicks the button with these words, once it is there and can be clicked. */
export async function clickButton(page: Page, words: string): Promise<void> {
  const button = await until(
    `the button "${words}"`,
    async () => {
      const found = await page.evaluateHandle(
        (wanted) => [...document.querySelectorAll("button")].find((each) => each.textContent?.trim() === wanted && !each.disabled) ?? null,
        words,
      );
      return found.asElement() as ElementHandle<Element> | null;
    },
    (found) => found !== null,
  );
  await button?.evaluate((each) => each.scrollIntoView({ block: "center" }));
  await button?.click();
}

/** Fills a field anew, once it is there. */
export async function fill(page: Page, selector: string, text: string): Promise<void> {
  await until(
    `the field ${selector}`,
    () =>
      page.evaluate((wanted) => {
        const field = document.querySelector(wanted);
        field?.scrollIntoView({ block: "center" });
        return field !== null;
      }, selector),
    (there) => there,
  );
  await page.click(selector, { count: 3 });
  await page.keyboard.press("Delete");
  await page.type(selector, text);
}

/** What axe-core says of the options, in a browser whose copy of the extension has it. */
export const axeInOptions = (page: Page): Promise<AxeReport> =>
  axeInPopup({
    inDocument: async (call, ...args) =>
      (await page.evaluate(`${functionExpression(call)}(document, ...${JSON.stringify(args)})`)) as never,
  });
