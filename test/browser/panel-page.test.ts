import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver, Popup } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";
import { axeInPopup } from "./axe.ts";
import { openCard } from "./card-reading.ts";
import { marked, test } from "./harness.ts";
import { besideShowing, clickBeside, clickIn, openPanelTab, panelShowing, type ReadPanel } from "./panel-reading.ts";
import { openPopup, popupShowing } from "./popup-reading.ts";

/** The panel and the page that it is about. */

/** What the page tints for the reader. */
const tint = (page: Page, wanted: string) =>
  until(
    `the tint of ${wanted}`,
    () =>
      page.evaluate(() =>
        [...(CSS.highlights.get("note-7") ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          startContainer.nodeValue?.slice(startOffset, endOffset),
        ),
      ),
    (texts) => texts.join() === wanted,
  );
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** The real panel beside a page, opened as a reader opens it. */
async function openBeside(driver: Driver, page: Page): Promise<Popup> {
  const popup = await openPopup(driver, page);
  // Before the page has answered, what it answers still moves the button.
  await popupShowing(popup, "what is marked", ({ text }) => text.includes("marked here"));
  await clickBeside(popup, "button", "Open the side panel");
  return driver.openedPanel();
}

test("the popup opens it beside the page; it lists every name, and leads to each and back", async ({ driver, page, open }) => {
  await open("2024-09-30");
  const { mentions } = await marked(driver);
  const panel = await openBeside(driver, page);
  const byKind = await besideShowing(panel, "names", ({ names }) => names.includes("Sergey Lavrov"));
  expect(byKind.names).toHaveLength(new Set(mentions.map(({ entity }) => entity)).size);
  await clickBeside(panel, "label", "In order");
  const inOrder = await besideShowing(panel, "names in order", ({ names }) => names.length === mentions.length);
  expect(inOrder.names).toEqual(mentions.map(({ text }) => text));

  await page.evaluate(() => scrollTo({ top: 90, behavior: "instant" }));
  const before = await scrolled(page);
  await clickBeside(panel, "button.name", "Geneva");
  await tint(page, "Geneva");
  expect(await scrolled(page)).toBeGreaterThan(before + 200);
  await clickBeside(panel, "button.name", "Georgian Dream");
  await tint(page, "Georgian Dream");
  await clickBeside(panel, "button", "Back to where you were reading");
  await until(
    "the way back",
    () => scrolled(page),
    (top) => top === before,
  );
  await panel.close();
});

test("it follows the tab to its next article, and to a page that is none", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const panel = await openBeside(driver, page);
  await besideShowing(panel, "the first article", ({ text }) => text.includes("30 September 2024"));
  await open("2012-10-26");
  await besideShowing(
    panel,
    "the second article",
    ({ text, names }) => text.includes("26 October 2012") && names.includes("Bidzina Ivanishvili"),
  );
  await open("mail");
  const { sections } = await besideShowing(panel, "no article", ({ text }) => text.includes("does not look like an article"));
  expect(sections.map(({ heading }) => heading)).toEqual([null]);
  await panel.close();
});

test("it tells what was not marked, and why", async ({ driver, open }) => {
  await open("namesakes");
  const panel = await openPanelTab(driver);
  await panelShowing(panel, "the page's part", (read) => read.text.includes("Not marked"));
  await clickIn(panel, "summary", "Not marked");
  const { text } = await panelShowing(panel, "reasons", (read) => read.text.includes("Lavrov"));
  expect(text).toContain("Georgia Part of another name: Georgia Tech");
  expect(text).toContain("Kaladze 2 timesBeside “Nino”, so perhaps another than Kakha Kaladze");
  await panel.close();
});

test("a card opens it at the statements of its entity", async ({ driver, page, open, kind }) => {
  await open("2024-09-30");
  await marked(driver);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  const place = (root: ShadowRoot) => {
    root.querySelector<HTMLElement>(".foot [aria-expanded=false]")?.click();
    const box = [...root.querySelectorAll("button")].find((each) => each.textContent === "Open in panel")?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  const point = await until(
    "the button among the further acts",
    () => driver.inCard(page, place),
    (found) => found !== null,
  );
  if (point === null) throw new Error("the card has no such button");
  await page.mouse.click(point.x, point.y);
  const lavrovs = ({ sections }: ReadPanel) =>
    sections[0]?.heading === null && sections[0].rows.every(({ speaker }) => speaker === "Sergey Lavrov");
  if (kind === "chromium") {
    const panel = await driver.openedPanel();
    await besideShowing(panel, "Lavrov's statements", lavrovs);
    await panel.close();
  } else {
    const panel = await driver.openedOwnPage("panel.html?tab=");
    await panelShowing(panel, "Lavrov's statements", lavrovs);
    await panel.close();
  }
});

test("arrow keys go between its tabs, and it speaks the language that the reader chose", async ({ driver, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await driver.inExtension(() => chrome.storage.sync.set({ language: { value: "ka" } }));
  const panel = await openPanelTab(driver);
  await panel.setViewport({ width: 360, height: 800 });
  await panel.focus("[role=tab][aria-selected=true]");
  await panel.keyboard.press("ArrowRight");
  expect(await panel.evaluate(() => document.activeElement?.textContent)).toBe("განცხადებები");
  expect(await panel.$eval("#statements", (part) => part.getClientRects().length)).toBe(1);
  expect(await panel.evaluate(() => [document.documentElement.lang, document.documentElement.scrollWidth <= innerWidth])).toEqual([
    "ka",
    true,
  ]);
  await panel.close();
});

for (const scheme of ["light", "dark"] as const) {
  test(`axe-core finds nothing wrong in it, ${scheme}`, async ({ driver, page, open }) => {
    await open("2024-09-30");
    await marked(driver);
    const panel = await openBeside(driver, page);
    await panel.setScheme(scheme);
    await besideShowing(panel, "names", ({ names }) => names.includes("Sergey Lavrov"));
    const names = await axeInPopup(panel);
    // A few rows are as good as a hundred, and take axe-core a second in place of ten.
    await driver.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.storage.session.set({ asked: { tab: tab?.id, entity: "kordzaia-tamar" } });
    });
    await besideShowing(
      panel,
      "a few rows",
      ({ sections }) => sections[0]?.rows.every(({ speaker }) => speaker === "Tamar Kordzaia") ?? false,
    );
    await panel.inDocument((document) => {
      for (const part of document.querySelectorAll("details")) part.open = true;
      // The foot lies over the table, and nothing there is to be half covered.
      document.documentElement.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
    });
    const statements = await axeInPopup(panel);
    expect([...names.violations, ...statements.violations]).toEqual([]);
    expect(Math.min(names.looked, statements.looked)).toBeGreaterThan(50);
    await panel.close();
  });
}
