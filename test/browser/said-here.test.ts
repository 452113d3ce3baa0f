import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";
import { openCard, readCard } from "./card-reading.ts";
import { marked, test } from "./harness.ts";

/** What Lavrov says here is invented, but for the words of 2008 that the dataset holds. */
const article = `<!doctype html>
<html lang="en"><head><title>A table is set in Moscow, and old words are recalled</title>
<link rel="stylesheet" href="/newspaper.css">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-11-20"}</script></head>
<body><article><h1>A table is set in Moscow, and old words are recalled</h1>
<p>The talks begin on Monday, said the host. Sergey Lavrov came early and looked at the table.</p>
<p>“The table is set and the guests are late,” Sergey Lavrov said. The host laughed at this, and then nobody spoke for a while.</p>
<p>Lavrov said that the coffee was better than last year.</p>
<p>“We have all been late once,” said a guest, who did not want to be named.</p>
${'<p class="filler">The clock above the door struck, and the waiters went round with bread and water for everybody who was there.</p>'.repeat(30)}
<p>In 2008 he had told reporters of another guest: “Saakashvili cannot be a partner and he must stand down.” Nobody had forgotten it.</p>
</article></body></html>`;

test("a card tells what the article has its person saying, and leads to it", async ({ driver, page, open }) => {
  await open(article);
  await marked(driver);
  await openCard(driver, page, "Sergey Lavrov", /Lavrov/);
  const said = await until(
    "what is said in the article",
    () => readCard(driver, page).then((card) => card?.sections.find(({ title }) => title === "Said in this article")?.text ?? ""),
    (text) => text !== "",
  );
  expect(said).toContain("“The table is set and the guests are late,”");
  expect(said).toContain("the coffee was better than last year (told in the article’s words)");
  expect(said).not.toContain("We have all been late");
});

test("a statement whose own words the article quotes leads to them, far down, tinted for a moment", async ({ driver, page, open }) => {
  await open(article);
  await marked(driver);
  await openCard(driver, page, "Sergey Lavrov", /Lavrov/);
  const at = await until(
    "the way to the quotation",
    () => placeInCard(driver, page, "Quoted in this article"),
    (place) => place !== null,
  );
  expect(at).not.toBeNull();
  const before = await page.evaluate(() => scrollY);
  await driver.inCard(page, (root) => {
    const button = [...root.querySelectorAll("button")].find(({ textContent }) => textContent === "Quoted in this article");
    button?.click();
  });
  await until(
    "the tint",
    () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get("note-7") ?? [])] as StaticRange[];
        if (!range) return "";
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    (text) => text === "Saakashvili cannot be a partner and he must stand down",
  );
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

/** Whether a button with these words stands in the card. */
function placeInCard(driver: Driver, page: Page, words: string): Promise<true | null> {
  return driver.inCard(
    page,
    (root, text) => ([...root.querySelectorAll("button")].some(({ textContent }) => textContent === text) ? true : null),
    words,
  );
}
