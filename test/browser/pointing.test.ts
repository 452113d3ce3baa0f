import { expect } from "vitest";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { restOn } from "../../scripts/browsers/pointer.ts";
import { until } from "../../scripts/browsers/until.ts";
import { noCard, openCard, shownCard } from "./card-reading.ts";
import { marked, test } from "./harness.ts";

test.for([1.5, 2, 3])(
  "on a screen with %d device pixels to a pixel the pointer finds the name that it is on",
  async (ratio, { driver, page, open }) => {
    await page.setViewport({ width: 1_000, height: 720, deviceScaleFactor: ratio });
    await open("2024-09-30");
    await marked(driver);
    expect(await page.evaluate(() => devicePixelRatio)).toBe(ratio);
    for (const [mark, name] of [
      ["Sergei Lavrov", /Lavrov/],
      ["Gori", /Gori/],
    ] as const) {
      await openCard(driver, page, mark, name);
      await page.keyboard.press("Escape");
      await noCard(driver, page);
    }
  },
);

test("every piece of a name in pieces opens its card", async ({ driver, page, open }) => {
  await open("split-names");
  await marked(driver);
  for (const [piece, name] of [
    ["Osse", /South Ossetia/],
    ["Lavrov", /Lavrov/],
    ["ergei", /Lavrov/],
    ["Kaladze", /Kaladze/],
  ] as const) {
    await restOn(page, piece);
    await shownCard(driver, page, name);
    await page.keyboard.press("Escape");
    await noCard(driver, page);
  }
});

test("names in open shadow roots, nested ones, and in what is put into their slots open cards", async ({ driver, page, open }) => {
  await open("2012-10-26");
  await marked(driver);
  await page.evaluate(() => {
    const outer = document.createElement("section");
    const root = outer.attachShadow({ mode: "open" });
    root.innerHTML = "<p>Inside a component <b>Tamara</b> Kordzaya is named.</p><article></article><div><slot></slot></div>";
    const nested = root.querySelector("article")?.attachShadow({ mode: "open" });
    if (nested) nested.innerHTML = "<p>Inside another one Irakli Kobakhidze is named.</p>";
    outer.innerHTML = "<p>Into its slot somebody wrote the name of Salome Zourabichvili.</p>";
    document.querySelector("h1")?.after(outer);
  });
  const names = ["Tamara Kordzaya", "Irakli Kobakhidze", "Salome Zourabichvili"];
  await until(
    "marks in the component",
    () => paintedTexts(page),
    (texts) => names.every((name) => texts.includes(name)),
  );
  for (const name of names) {
    await openCard(driver, page, name, /Kord|Kobakh|Zour/);
    await page.keyboard.press("Escape");
    await noCard(driver, page);
  }
});
