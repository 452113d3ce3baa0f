import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver, Popup } from "../../scripts/browsers/driver.ts";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import { marked, test, unmarked } from "./harness.ts";
import { turn } from "./popup-reading.ts";

/** The line below the extension's name. */
const status = (popup: Popup) => popup.inDocument((document) => document.querySelector("[role=status]")?.textContent ?? "");

/** Waits until that line says the words. */
const saying = (popup: Popup, words: string) =>
  until(
    `"${words}" in the popup`,
    () => status(popup),
    (said) => said.includes(words),
  );

/** The real popup over a page, once it has told what the page does. */
async function popupOver(driver: Driver, page: Page): Promise<Popup> {
  const popup = await driver.openPopup(page);
  await until(
    "the popup's status",
    () => status(popup),
    (said) => said !== "" && !said.includes("…"),
  );
  return popup;
}

/** Which switches it has, by their ids, and how each stands. */
const switches = (popup: Popup) =>
  popup.inDocument((document) =>
    Object.fromEntries([...document.querySelectorAll<HTMLInputElement>("[role=switch]")].map(({ id, checked }) => [id, checked])),
  );

const paintedGone = (page: Page) =>
  until(
    "no marks",
    () => paintedTexts(page),
    (texts) => texts.length === 0,
  );
const paintedBack = (page: Page) =>
  until(
    "marks",
    () => paintedTexts(page),
    (texts) => texts.includes("Sergei Lavrov"),
  );

test("it counts what the page names, and tells the article's date", async ({ driver, page, open }) => {
  await open("2024-09-30");
  const { counts } = await marked(driver);
  const popup = await popupOver(driver, page);
  await saying(popup, `${Object.values(counts).reduce((sum, n) => sum + n, 0)} names marked here`);
  const chips = await popup.inDocument((document) => [...document.querySelectorAll("li b")].map((number) => Number(number.textContent)));
  expect(chips).toEqual(Object.values(counts).filter((n) => n > 0));
  expect(await popup.inDocument((document) => document.body.textContent)).toContain("30 September 2024");
  await popup.close();
});

test.for([
  { label: "Backgrounder", words: "Switched off everywhere", reason: "switched off", elsewhere: true },
  { label: "On this site", words: "Switched off on this site", reason: "switched off here", elsewhere: true },
  { label: "Pause on this page", words: "Paused on this page", reason: "paused", elsewhere: false },
])(
  "the switch $label empties open tabs at once, a reload keeps it, and it brings the marks back",
  async ({ label, words, reason, elsewhere }, { driver, page, open, server }) => {
    const other = await driver.browser.newPage();
    await other.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
    await paintedBack(other);
    await page.bringToFront();
    await open("2024-09-30");
    await marked(driver);

    const popup = await popupOver(driver, page);
    await turn(popup, label);
    await paintedGone(page);
    await saying(popup, words);
    await (elsewhere ? paintedGone(other) : paintedBack(other));
    await popup.close();

    await page.bringToFront();
    await page.reload({ waitUntil: "load" });
    expect((await unmarked(driver)).reason).toBe(reason);

    const again = await popupOver(driver, page);
    await turn(again, label);
    await paintedBack(page);
    await paintedBack(other);
    await saying(again, "names marked here");
    await again.close();
    await other.close();
  },
);

test("a pause ends with the address", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const popup = await popupOver(driver, page);
  await turn(popup, "Pause on this page");
  await saying(popup, "Paused");
  await popup.close();
  await open("2012-10-26");
  await marked(driver);
  await open("2024-09-30");
  expect((await marked(driver)).reason).toBe(null);
});

test("a switch wakes a background that the browser had stopped", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const popup = await popupOver(driver, page);
  await driver.stopBackground();
  await turn(popup, "Pause on this page");
  await paintedGone(page);
  await driver.stopBackground();
  await turn(popup, "Pause on this page");
  await paintedBack(page);
  await popup.close();
});

test("a page that is no article can be marked anyway, and unmarked again", async ({ driver, page, open }) => {
  await open("mail");
  await unmarked(driver);
  const popup = await popupOver(driver, page);
  await saying(popup, "does not look like an article");
  expect(await switches(popup)).toEqual({ everywhere: true, site: true, anyway: false });
  await turn(popup, "Mark this page anyway");
  await saying(popup, "marked here");
  expect(await paintedTexts(page)).not.toEqual([]);
  await turn(popup, "Mark this page anyway");
  await paintedGone(page);
  await popup.close();
});

test("on the browser's own pages it says whose doing it is", async ({ driver, page }) => {
  // Firefox never tells that such a page has loaded; the popup is waited for.
  await page.goto(driver.kind === "chromium" ? "chrome://version" : "about:license", { waitUntil: [] });
  const popup = await popupOver(driver, page);
  await saying(popup, "The browser does not let extensions run");
  expect(await switches(popup)).toEqual({ everywhere: true });
  await popup.close();
});

test("it speaks the language that the reader chose", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await driver.inExtension(() => chrome.storage.sync.set({ language: { value: "ka" } }));
  const popup = await popupOver(driver, page);
  await saying(popup, "სახელი");
  expect(await popup.inDocument((document) => document.documentElement.lang)).toBe("ka");
  await popup.close();
});

test("the toolbar shows how many names are marked, or that it is switched off", async ({ driver, page, open }) => {
  const shown = () =>
    driver.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const of = tab?.id === undefined ? {} : { tabId: tab.id };
      return { badge: await chrome.action.getBadgeText(of), title: await chrome.action.getTitle(of) };
    });
  await open("2024-09-30");
  const { counts } = await marked(driver);
  const badge = String(Object.values(counts).reduce((sum, n) => sum + n, 0));
  await until("the count on the toolbar", shown, (icon) => icon.badge === badge && icon.title.includes("names are marked"));
  await driver.inExtension(() => chrome.storage.sync.set({ enabled: { value: false } }));
  await until("switched off on the toolbar", shown, (icon) => icon.badge === "" && icon.title.includes("switched off"));
  expect((await unmarked(driver)).reason).toBe("switched off");
  await page.goto("about:blank");
  await until("switched off on the toolbar of a page without marks", shown, (icon) => icon.title.includes("switched off"));
});
