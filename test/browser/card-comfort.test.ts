import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { servePages } from "../../scripts/serve.ts";
import { spokenIn } from "./accessible-tree.ts";
import { noCard, openCard } from "./card-reading.ts";
import { marked, startBuilt, test } from "./harness.ts";

/** Parts of the card that are cut off: text wider than its element, or a button outside the card. */
const cutOff = (root: ShadowRoot): string[] => {
  const box = root.querySelector(".card")?.getBoundingClientRect();
  if (!box) return ["no card"];
  const words = (element: Element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
  const wide = [...root.querySelectorAll("p, li, h2, h3, .head, .foot, .body, summary")].filter(
    (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !element.matches(".hidden"),
  );
  const outside = [...root.querySelectorAll(".foot button, h2, .kind")].filter((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1;
  });
  return [...wide, ...outside].map(words);
};

/** The computed style of the card's words, and whether there is room to read them: the height of what scrolls, in CSS pixels. */
const reading = (root: ShadowRoot) => {
  const about = root.querySelector(".about");
  const style = about && root.ownerDocument.defaultView?.getComputedStyle(about);
  return { spacing: style?.letterSpacing ?? "", height: root.querySelector(".body")?.clientHeight ?? 0 };
};

async function expectReadable(driver: Driver, page: Page, mark: string, name: RegExp): Promise<void> {
  await openCard(driver, page, mark, name);
  expect(await driver.inCard(page, cutOff), mark).toEqual([]);
  expect((await driver.inCard(page, reading))?.height, mark).toBeGreaterThan(60);
  await page.keyboard.press("Escape");
  await noCard(driver, page);
}

test("a screen reader meets the dialog by its name, then headings, lists, links and buttons that say what they are", async ({
  driver,
  page,
  open,
}) => {
  await open("2024-09-30");
  await marked(driver);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  const spoken = await spokenIn(driver, page, "Sergey Lavrov");
  const named = (role: string) => spoken.filter((each) => each.role === role).map(({ name }) => name);
  expect(spoken[0]).toEqual({ role: "dialog", name: "Sergey Lavrov" });
  expect(named("heading")[0]).toBe("Sergey Lavrov");
  expect(named("button").slice(-4)).toEqual(["Pin", "Copy with source", "More", "Close"]);
  expect(named("list").length).toBeGreaterThan(0);
  expect(named("img").join()).toMatch(/^Statements from \d{4} to \d{4}, a dot each; the line stands at 30 September 2024$/);
  expect(named("link").length).toBeGreaterThan(3);
  for (const link of named("link")) expect(link).toMatch(/^(Source \d+: .{5,}|open at the phrase|open the source|archived copy)$/);
  const texts = spoken.map(({ name }) => name);
  const order = ["Sergey Lavrov", "Said before this article", "Statements by year", "Pin"].map((text) => texts.indexOf(text));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
});

test("a reader's own text spacing reaches the card and cuts nothing off", async ({ driver, page, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
  const before = await driver.inCard(page, reading);
  await page.keyboard.press("Escape");
  await noCard(driver, page);
  await driver.inExtension(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const css =
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";
    await chrome.scripting.insertCSS({ target: { tabId: tab?.id ?? -1 }, origin: "USER", css });
  });
  await openCard(driver, page, "Kakha Kaladze", /Kaladze/);
  expect((await driver.inCard(page, reading))?.spacing).not.toBe(before?.spacing);
  await page.keyboard.press("Escape");
  await noCard(driver, page);
  await expectReadable(driver, page, "Sergei Lavrov", /Lavrov/);
  await expectReadable(driver, page, "South Ossetia", /South Ossetia/);
});

test("with a greater least size of letters nothing is cut off", async ({ kind }) => {
  const driver = await startBuilt(kind, {
    flags: kind === "chromium" ? ["--blink-settings=minimumFontSize=22"] : [],
    preferences: { "font.minimum-size.x-western": 22 },
  });
  const server = await servePages();
  try {
    const page = await driver.browser.newPage();
    await page.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
    await marked(driver);
    await expectReadable(driver, page, "Sergei Lavrov", /Lavrov/);
    await expectReadable(driver, page, "South Ossetia", /South Ossetia/);
  } finally {
    await driver.close();
    await server.close();
  }
});
