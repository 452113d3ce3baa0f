import { expect } from "vitest";
import { paintedTexts } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import { openCard } from "./card-reading.ts";
import { marked, test, unmarked } from "./harness.ts";
import { openPopup, popupShowing } from "./popup-reading.ts";

test("the next article of a single-page site has marks and a date of its own", async ({ driver, page, server, open }) => {
  await open("2024-09-30");
  await marked(driver);
  await page.evaluate(async (address) => {
    const next = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    history.pushState(null, "", address);
    document.head.replaceChildren(...next.head.children);
    document.body.replaceChildren(...next.body.children);
  }, `${server.origin}/2012-10-26`);
  await until(
    "the next article's date",
    () => marked(driver),
    ({ asOf }) => asOf === "2012-10-26",
  );
  await until(
    "the next article's marks",
    () => paintedTexts(page),
    (texts) => texts.includes("Mikheil Saakashvili"),
  );
});

test("an article that takes the place of a page that was none is marked", async ({ driver, page, server, open }) => {
  await open("form");
  await unmarked(driver);
  await page.evaluate(async (address) => {
    const next = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    document.head.replaceChildren(...next.head.children);
    document.body.replaceChildren(...next.body.children);
  }, `${server.origin}/2012-10-26`);
  await until(
    "marks",
    () => paintedTexts(page),
    (texts) => texts.includes("Mikheil Saakashvili"),
  );
});

test("a page that was open when the extension is loaded anew goes on with marks and cards once the popup is opened", async ({
  driver,
  page,
  open,
}) => {
  await open("2024-09-30");
  await marked(driver);
  await driver.reload();
  const popup = await openPopup(driver, page);
  await popupShowing(popup, "the count", ({ text }) => text.includes("names marked here"));
  await popup.close();
  await marked(driver);
  await page.evaluate(() => document.querySelector("article")?.append(document.createElement("p")));
  await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
});

test("going back to an article brings its marks back", async ({ driver, page, server, open }) => {
  await open("2012-10-26");
  await marked(driver);
  await page.goto(`${server.origin}/form`, { waitUntil: "load" });
  expect(await paintedTexts(page)).toEqual([]);
  await page.evaluate(() => history.back());
  await until(
    "the article",
    () => page.evaluate(() => location.pathname).catch(() => ""),
    (path) => path === "/2012-10-26",
  );
  await until(
    "marks",
    () => paintedTexts(page),
    (texts) => texts.length > 0,
  );
});

test("a page of 100,000 words is marked to its end", async ({ driver, open }) => {
  const filler = "Words that name nobody follow one another in a long report, and none of them is known to anybody at all. ".repeat(5);
  const paragraphs = Array.from({ length: 1_000 }, (_, i) => `<p>${filler}${i % 100 === 0 ? "Sergei Lavrov spoke." : ""}</p>`);
  await open(
    `<!doctype html><html lang="en"><title>Long</title><body><article><h1>Long</h1>${paragraphs.join("")}<p>Last of all Kakha Kaladze spoke.</p></article>`,
  );
  await marked(driver);
  const { mentions } = await until(
    "the last name",
    () => marked(driver),
    (answer) => answer.mentions.some(({ entity }) => entity === "kaladze-kakha"),
  );
  expect(mentions.filter(({ entity }) => entity === "lavrov-sergey")).toHaveLength(10);
});
