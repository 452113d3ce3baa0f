import { expect } from "vitest";
import type { Driver, Popup } from "../../scripts/browsers/driver.ts";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import { marked, test, unmarked } from "./harness.ts";

/** The real popup over the page, once it shows its switches. */
async function popupOver(driver: Driver, page: Parameters<Driver["openPopup"]>[0]): Promise<Popup> {
  const popup = await driver.openPopup(page);
  await until("the popup's switches", () => ids(popup), (found) => found.length > 0);
  return popup;
}

const ids = (popup: Popup) => popup.inDocument((document) => [...document.querySelectorAll("input")].map((input) => input.id));

/** The line below the extension's name. */
const status = (popup: Popup) => popup.inDocument((document) => document.querySelector("[role=status]")?.textContent ?? "");

const saying = (popup: Popup, words: string) => until(`"${words}" in the popup`, () => status(popup), (said) => said.includes(words));

async function click(popup: Popup, id: string): Promise<void> {
  const { x, y } = await popup.inDocument((document, wanted) => {
    const box = document.getElementById(wanted)?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  }, id);
  await popup.clickAt(x, y);
}

test("the popup counts what the page has", async ({ driver, page, open }) => {
  await open("2024-09-30");
  const { counts } = await marked(driver);
  const popup = await popupOver(driver, page);
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  await saying(popup, `${total} names marked here`);
  const chips = await popup.inDocument((document) => [...document.querySelectorAll("li b")].map((number) => Number(number.textContent)));
  expect(chips).toEqual(Object.values(counts).filter((n) => n > 0));
  expect(await popup.inDocument((document) => document.body.innerText)).toContain("30 September 2024");
  await popup.close();
});

