import type { Browser, Page } from "puppeteer-core";
import { expect } from "vitest";
import { findBrowser } from "../../scripts/browsers/find.ts";
import { launchBrowser } from "../../scripts/browsers/launch.ts";
import { marked, test as shared, unmarked } from "./harness.ts";

/** The same tests with a second browser of the kind that has no extension, to compare with. */
const test = shared.extend("bare", { scope: "file" }, async ({ kind }, { onCleanup }): Promise<Browser> => {
  const found = findBrowser(kind);
  if (found === null) throw new Error(`There is no ${kind} here: npm test installs one.`);
  const browser = await launchBrowser(found, { headless: true });
  onCleanup(() => browser.close());
  return browser;
});

/** What a page could tell of a change: its source, the place of every element, and whether anything has moved. */
function lookOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    source: document.documentElement.outerHTML,
    nodes: document.getRootNode().childNodes.length,
    boxes: [...document.querySelectorAll("*")].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.tagName} ${x} ${y} ${width} ${height}`;
    }),
    globals: Object.getOwnPropertyNames(window).sort(),
    focus: document.activeElement?.tagName,
    scroll: [scrollX, scrollY],
  }));
}

test.for(["2024-09-30", "2024-09-30-ru", "strict-csp", "split-names", "shop", "form"])(
  "a page is the same with the extension as without it: %s",
  async (name, { bare, driver, page, server, open }) => {
    const plain = await bare.newPage();
    server.takeRequests();
    await plain.goto(`${server.origin}/${name}`, { waitUntil: "load" });
    const look = await lookOf(plain);
    const requests = server.takeRequests();
    await plain.close();

    await open(name);
    await (name === "shop" || name === "form" ? unmarked(driver) : marked(driver));
    expect(await lookOf(page)).toEqual(look);
    expect(server.takeRequests()).toEqual(requests);
  },
);
