import type { Page } from "puppeteer-core";
import { expect, onTestFinished } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";
import { marked, test } from "./harness.ts";

/** The popup about the tab in front, in a tab of its own, where the protocol has a keyboard for it. */
async function popupTab(driver: Driver): Promise<Page> {
  const tab = await driver.inExtension(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
  const popup = await driver.openOwnPage(`popup.html?tab=${tab}`);
  onTestFinished(() => popup.close());
  await until(
    "the look-up box",
    () => popup.evaluate(() => document.querySelector("#look-up") !== null),
    (there) => there,
  );
  return popup;
}

interface Results {
  readonly names: readonly string[];
  readonly active: string | null;
}

const readResults = (popup: Page): Promise<Results> =>
  popup.evaluate(() => ({
    names: [...document.querySelectorAll("[role=option] .mark")].map((name) => name.textContent ?? ""),
    active: document.querySelector("[aria-selected=true] .mark")?.textContent ?? null,
  }));

const results = (popup: Page, what: string, accept: (read: Results) => boolean): Promise<Results> =>
  until(`the results to show ${what}`, () => readResults(popup), accept);

/** The heading of the card that stands in the popup, and the line that tells its day; null where none does. */
const readCard = (popup: Page): Promise<{ name: string; day: string } | null> =>
  popup.evaluate(() => {
    const root = document.querySelector(".card-in-place")?.shadowRoot;
    const name = root?.querySelector("h2")?.textContent;
    return name ? { name, day: root?.querySelector(".top .soft")?.getAttribute("title") ?? "" } : null;
  });

const card = (popup: Page, of: string) =>
  until(
    `the card of ${of}`,
    () => readCard(popup),
    (read) => read?.name === of,
  );

async function typeAnew(popup: Page, text: string): Promise<void> {
  await popup.click("#look-up", { count: 3 });
  await popup.type("#look-up", text);
}

test("a name is looked up in any form and language, and its card opens in place by keys alone", async ({ driver, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const popup = await popupTab(driver);

  await typeAnew(popup, "лаврову");
  await results(popup, "Lavrov", ({ names }) => names.join() === "Sergey Lavrov");
  await typeAnew(popup, "ლავროვმა");
  await results(popup, "Lavrov", ({ names }) => names.join() === "Sergey Lavrov");
  await typeAnew(popup, "zzzz");
  await until(
    "that nothing is known",
    () => popup.evaluate(() => document.querySelector(".look-up-none")?.textContent ?? ""),
    (said) => said.includes("Nothing is known"),
  );

  await typeAnew(popup, "georgian d");
  await results(popup, "Georgian Dream first", ({ active }) => active === "Georgian Dream");
  await typeAnew(popup, "georg");
  // Each letter is looked up, and a later answer begins at its first result again.
  const { names } = await until(
    "the second of several results",
    async () => {
      const { names: found, active } = await readResults(popup);
      if (found.length > 2 && active !== found[1]) await popup.keyboard.press("ArrowDown");
      return readResults(popup);
    },
    (read) => read.names.length > 2 && read.active === read.names[1],
  );
  await popup.keyboard.press("ArrowUp");
  await popup.keyboard.press("ArrowUp");
  await results(popup, "the last", ({ active }) => active === names.at(-1));

  await typeAnew(popup, "lavrov");
  await results(popup, "Lavrov", ({ active }) => active === "Sergey Lavrov");
  await popup.keyboard.press("Enter");
  const shown = await card(popup, "Sergey Lavrov");
  expect(shown?.day).toContain("30 September 2024");
  expect(await popup.evaluate(() => document.querySelector("#everywhere"))).toBe(null);

  await popup.keyboard.press("Escape");
  await results(popup, "what was found before", ({ active }) => active === "Sergey Lavrov");
  await popup.click("#look-up");
  await popup.keyboard.press("Escape");
  await results(popup, "nothing", (read) => read.names.length === 0);
  expect(await popup.evaluate(() => document.querySelector("#everywhere") !== null)).toBe(true);
});

test("a name inside a card is followed, and there is a way back", async ({ driver, open }) => {
  await open("2024-09-30");
  await marked(driver);
  const popup = await popupTab(driver);
  await typeAnew(popup, "abkhazia");
  await results(popup, "Abkhazia", ({ active }) => active === "Abkhazia");
  await popup.click("[role=option]");
  await card(popup, "Abkhazia");
  const followed = await popup.evaluate(() => {
    const link = document.querySelector(".card-in-place")?.shadowRoot?.querySelector<HTMLElement>("button.link");
    link?.click();
    return link?.textContent ?? "";
  });
  await card(popup, followed);
  await popup.click(".found-card-back button");
  await card(popup, "Abkhazia");
});
