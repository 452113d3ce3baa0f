import { expect } from "vitest";
import type { Driver, Popup } from "../../scripts/browsers/driver.ts";
import { frontPageState } from "../../scripts/browsers/page-state.ts";
import { until } from "../../scripts/browsers/until.ts";
import { openCard, readCard } from "./card-reading.ts";
import { marked, test } from "./harness.ts";
import { openPanelTab, panelShowing } from "./panel-reading.ts";
import { openPopup, popupShowing, readPopup } from "./popup-reading.ts";

/** Sets the popup's date field, as its picker does. */
const choose = (popup: Popup, day: string) =>
  popup.inDocument((document, value) => {
    const field = document.querySelector<HTMLInputElement>("input[type=date]");
    const view = document.defaultView;
    if (!field || !view) throw new Error("there is no date field");
    field.value = value;
    field.dispatchEvent(new (view as Window & typeof globalThis).Event("change", { bubbles: true }));
  }, day);

/** Waits until the page in front tells things up to this day. */
const toldUpTo = (driver: Driver, asOf: string, origin: string) =>
  until(
    `things told up to ${asOf}`,
    () => frontPageState(driver),
    (state) => state?.asOf === asOf && state.asOfOrigin === origin,
  );

test("a day of the reader's own holds for marks, cards, pinned ones too, and the panel, until it is dropped", async ({
  driver,
  page,
  open,
}) => {
  await open("2024-09-30");
  await marked(driver);
  const article = await openCard(driver, page, "Bidzina Ivanishvili", /Ivanishvili/);
  expect(article.offices.join()).toContain("Honorary chairman of Georgian Dream");
  await driver.inCard(page, (root) => root.querySelector<HTMLElement>(".foot button")?.click());

  const popup = await openPopup(driver, page);
  await popupShowing(popup, "the article's day", ({ text }) => text.includes("As of the article’s date, 30 September 2024"));
  await choose(popup, "2012-10-26");
  const { text } = await popupShowing(popup, "the chosen day", (read) => read.text.includes("As of the date you chose, 26 October 2012"));
  expect(text).toContain("Use the article’s own date again");
  await popup.close();
  await toldUpTo(driver, "2012-10-26", "reader");

  const pinned = await until(
    "the pinned card to tell the chosen day's",
    () => readCard(driver, page),
    (card) => card?.offices.join().includes("Prime minister of Georgia") ?? false,
  );
  expect(pinned?.text).toContain("as of 26 Oct 2012");
  expect(pinned?.offices.join()).not.toContain("Honorary chairman");
  expect(pinned?.sections.map(({ title }) => title)).toContain("Said before 26 October 2012");
  for (const { title, dates } of pinned?.sections ?? [])
    if (!title.startsWith("Since")) for (const date of dates) expect(date <= "2012-10-26", `${date} under ${title}`).toBe(true);

  const panel = await openPanelTab(driver);
  await panelShowing(panel, "the chosen day", (read) => read.text.includes("As of the date you chose, 26 October 2012"));
  await panel.close();

  await page.bringToFront();
  const again = await openPopup(driver, page);
  await popupShowing(again, "the chosen day", (read) => read.text.includes("26 October 2012"));
  await again.inDocument((document) => document.querySelector<HTMLElement>(".popup-as-of button")?.click());
  await popupShowing(again, "the article's day again", (read) => read.text.includes("As of the article’s date, 30 September 2024"));
  expect((await readPopup(again)).text).not.toContain("Use the article’s own date again");
  await again.close();
  await toldUpTo(driver, "2024-09-30", "article");
});

test("the chosen day stays over a reload, ends with the address, and one that is no day or lies ahead is not taken", async ({
  driver,
  page,
  open,
}) => {
  await open("2024-09-30");
  await marked(driver);
  const popup = await openPopup(driver, page);
  await popupShowing(popup, "the article's day", ({ text }) => text.includes("30 September 2024"));
  for (const day of ["", "0020-10-26", "2999-01-01"]) await choose(popup, day);
  await choose(popup, "2008-08-27");
  await popupShowing(popup, "the chosen day", ({ text }) => text.includes("As of the date you chose, 27 August 2008"));
  await popup.close();

  await page.reload({ waitUntil: "load" });
  expect(await marked(driver)).toMatchObject({ asOf: "2008-08-27", asOfOrigin: "reader" });
  await open("2012-10-26");
  expect(await marked(driver)).toMatchObject({ asOf: "2012-10-26", asOfOrigin: "article" });
  await open("2024-09-30");
  expect(await marked(driver)).toMatchObject({ asOf: "2024-09-30", asOfOrigin: "article" });
});
