import { expect } from "vitest";
import { placeOf } from "../../scripts/browsers/pointer.ts";
import { axeInCard, axeInPopup } from "./axe.ts";
import { noCard, openCard, shownCard } from "./card-reading.ts";
import { marked, test } from "./harness.ts";
import { openPopup } from "./popup-reading.ts";

const kinds = [
  ["2024-09-30", "Sergei Lavrov", /Lavrov/],
  ["2024-09-30", "South Ossetia", /South Ossetia/],
  ["2024-09-30", "Georgian Dream", /Georgian Dream/],
  ["2024-09-30", "2008 war", /war/i],
  ["2024-09-30-ka", "სერგეი ლავროვმა", /Lavrov/],
  ["2024-09-30-ru", "Южной Осетией", /South Ossetia/],
] as const;

for (const scheme of ["light", "dark"] as const) {
  test(`axe-core finds nothing wrong in cards, ${scheme}`, async ({ driver, page, open }) => {
    await driver.setScheme(page, scheme);
    let at = "";
    for (const [article, mark, name] of kinds) {
      if (article !== at) await open(article);
      at = article;
      await marked(driver);
      await openCard(driver, page, mark, name);
      const report = await axeInCard(driver);
      expect(report?.looked, mark).toBeGreaterThan(50);
      expect(report?.contrasts, mark).toBeGreaterThan(10);
      expect(report?.violations, mark).toEqual([]);
      await page.keyboard.press("Escape");
      await noCard(driver, page);
    }
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`axe-core finds nothing wrong in a sheet, ${scheme}`, async ({ driver, page, open }) => {
    await driver.setScheme(page, scheme);
    await page.setViewport({ width: 390, height: 800, hasTouch: true });
    await open("2024-09-30");
    await marked(driver);
    const { x, y } = await placeOf(page, "Kakha Kaladze");
    await page.touchscreen.tap(x, y);
    await shownCard(driver, page, /Kaladze/);
    expect(await driver.inCard(page, (root) => root.querySelector(".sheet") !== null)).toBe(true);
    const report = await axeInCard(driver);
    expect(report?.looked).toBeGreaterThan(50);
    expect(report?.contrasts).toBeGreaterThan(10);
    expect(report?.violations).toEqual([]);
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`axe-core finds nothing wrong in the popup, ${scheme}`, async ({ driver, page, open }) => {
    await open("2024-09-30");
    await marked(driver);
    const popup = await openPopup(driver, page);
    await popup.setScheme(scheme);
    const report = await axeInPopup(popup);
    expect(report.looked).toBeGreaterThan(10);
    expect(report.violations).toEqual([]);
    await popup.close();
  });
}
