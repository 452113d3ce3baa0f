import { expect } from "vitest";
import { frontPageState } from "../../scripts/browsers/page-state.ts";
import { until } from "../../scripts/browsers/until.ts";
import { marked, test } from "./harness.ts";

const words =
  "Sergei Lavrov and Kakha Kaladze spoke in Tbilisi about the railway, and neither would say when it is to be finished at last. ".repeat(6);
const article = (headline: string, day: string): string => `<h1>${headline}</h1><p class="date">${day}</p><p>${words}</p><p>${words}</p>`;

test("on a single-page site each article has its own day, though its text comes after its address", async ({ driver, page, open }) => {
  const first = article("The first article of two", "26 October 2012");
  await open(`<!doctype html><html lang="en"><title>The first article of two</title><main>${first}</main></html>`);
  expect((await marked(driver)).asOf).toBe("2012-10-26");
  await page.evaluate(() => history.pushState({}, "", "/second"));
  await page.evaluate(
    (html) => {
      document.title = "The second article of two";
      (document.querySelector("main") as HTMLElement).replaceChildren(document.createRange().createContextualFragment(html));
    },
    article("The second article of two", "30 September 2024"),
  );
  const state = await until(
    "the second article's day",
    () => frontPageState(driver),
    (answer) => answer?.marking === true && answer.asOf === "2024-09-30",
  );
  expect(state).toMatchObject({ asOfOrigin: "article", asOfSign: "byline" });
});

test("a date that is written into the page after its text is found", async ({ driver, page, open }) => {
  await open(`<!doctype html><html lang="en"><title>A late date</title><main>${article("A late date", "an hour ago")}</main></html>`);
  expect((await marked(driver)).asOfOrigin).toBe("today");
  await page.evaluate(() => {
    const added = document.createElement("p");
    added.textContent = "30 September 2024, Tbilisi";
    document.querySelector("h1")?.after(added);
  });
  await until(
    "the day",
    () => frontPageState(driver),
    (answer) => answer?.asOf === "2024-09-30",
  );
});
