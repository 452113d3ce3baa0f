import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { paintedTexts, readMarks } from "../../scripts/browsers/marks.ts";
import type { PageAnswer } from "../../scripts/browsers/page-state.ts";
import { until } from "../../scripts/browsers/until.ts";
import { marked, test, unmarked } from "./harness.ts";
import { openPopup, popupShowing, readPopup, turn } from "./popup-reading.ts";

const noMarks = (page: Page) =>
  until(
    "the marks to go",
    () => readMarks(page),
    (marks) => marks.length === 0,
  );
const someMarks = (page: Page) =>
  until(
    "the marks to come",
    () => paintedTexts(page),
    (texts) => texts.length > 0,
  );
/** Who and what a page names, each once, with its kind. */
const entitiesOf = ({ mentions }: PageAnswer) => new Map(mentions.map(({ entity, kind }) => [entity, kind]));

test("the popup tells how many names are marked, by kind", async ({ driver, page, open }) => {
  await open("2024-09-30");
  const named = entitiesOf(await marked(driver));
  const popup = await openPopup(driver, page);
  const { text, switches } = await popupShowing(popup, "the count", (read) => read.text.includes(`${named.size} names marked here`));
  expect(switches).toEqual({
    Backgrounder: { on: true, disabled: false },
    "On this site": { on: true, disabled: false },
    "Pause on this page": { on: false, disabled: false },
  });
  expect(text).toContain(`${[...named.values()].filter((kind) => kind === "person").length} people`);
  expect(text).toContain("30 September 2024");
  await popup.close();
});

test("off on this site takes the marks away without a reload, a reload keeps it, and on brings them back", async ({
  driver,
  page,
  open,
}) => {
  await open("2024-09-30");
  await marked(driver);
  const off = await openPopup(driver, page);
  await turn(off, "On this site");
  await noMarks(page);
  await popupShowing(off, "why", ({ text }) => text.includes("Switched off on this site"));
  await off.close();

  await page.reload({ waitUntil: "load" });
  expect((await unmarked(driver)).reason).toBe("switched off here");
  expect(await readMarks(page)).toEqual([]);

  const on = await openPopup(driver, page);
  expect((await readPopup(on)).switches["On this site"]).toEqual({ on: false, disabled: false });
  await turn(on, "On this site");
  await someMarks(page);
  await on.close();
});

test("off everywhere empties every open tab at once, and on fills them", async ({ driver, page, server, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const other = await driver.browser.newPage();
  try {
    await other.goto(`${server.origin}/2012-10-26`, { waitUntil: "load" });
    await someMarks(other);
    const popup = await openPopup(driver, other);
    await turn(popup, "Backgrounder");
    await noMarks(other);
    expect((await readPopup(popup)).switches["On this site"]?.disabled).toBe(true);
    await turn(popup, "Backgrounder");
    await someMarks(other);
    await popup.close();
    await page.bringToFront();
    await someMarks(page);
  } finally {
    await other.close();
  }
});

test("off everywhere holds in a tab at the back", async ({ driver, page, server, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const other = await driver.browser.newPage();
  try {
    await other.goto(`${server.origin}/2012-10-26`, { waitUntil: "load" });
    const popup = await openPopup(driver, other);
    await turn(popup, "Backgrounder");
    await noMarks(page);
    await popup.close();
  } finally {
    await other.close();
  }
});

test("what is stored is only what the reader has set", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const stored = () =>
    driver.inExtension(async () => ({ sync: await chrome.storage.sync.get(null), local: await chrome.storage.local.get(null) }));
  expect(await stored()).toEqual({ sync: {}, local: {} });
  const popup = await openPopup(driver, page);
  await turn(popup, "On this site");
  const { sync } = await until("the choice to be stored", stored, (now) => Object.keys(now.sync).length > 0);
  expect(JSON.stringify(sync)).toContain("127.0.0.1");
  await popup.close();
});

test("a pause holds on this page and ends with its address", async ({ driver, page, server, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const popup = await openPopup(driver, page);
  await turn(popup, "Pause on this page");
  await noMarks(page);
  await popup.close();
  await page.goto(`${server.origin}/2012-10-26`, { waitUntil: "load" });
  await marked(driver);
});

test("a page that is no article is marked on request", async ({ driver, page, open }) => {
  await open("code");
  await unmarked(driver);
  await page.evaluate(() => {
    const line = document.createElement("p");
    line.textContent = "Sergei Lavrov is named here.";
    document.querySelector("main")?.append(line);
  });
  const popup = await openPopup(driver, page);
  await popupShowing(popup, "why", ({ text }) => text.includes("does not look like an article"));
  await turn(popup, "Mark this page anyway");
  await until(
    "the mark",
    () => paintedTexts(page),
    (texts) => texts.includes("Sergei Lavrov"),
  );
  await popup.close();
});

test("the toolbar's icon shows on, off, and nothing to mark", async ({ driver, page, open }) => {
  const title = () =>
    driver.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const of = tab?.id === undefined ? {} : { tabId: tab.id };
      return { title: await chrome.action.getTitle(of), badge: await chrome.action.getBadgeText(of) };
    });
  await open("2024-09-30");
  const named = entitiesOf(await marked(driver));
  const on = await until("the count on the icon", title, ({ badge }) => badge === String(named.size));
  const popup = await openPopup(driver, page);
  await turn(popup, "On this site");
  await popup.close();
  const off = await until("the icon of off", title, ({ badge }) => badge === "");
  expect(off.title).not.toBe(on.title);
});

test("the popup in light and dark has one paper and one ink", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const popup = await openPopup(driver, page);
  const colours = () =>
    popup.inDocument((document) => {
      const style = document.defaultView?.getComputedStyle(document.body);
      return [style?.backgroundColor, style?.color];
    });
  await popup.setScheme("light");
  const light = await colours();
  await popup.setScheme("dark");
  const dark = await until("the dark popup", colours, (now) => now[0] !== light[0]);
  expect(dark[1]).not.toBe(light[1]);
  await popup.close();
});
