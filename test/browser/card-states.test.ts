import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { restOnMark } from "../../scripts/browsers/marks.ts";
import { until } from "../../scripts/browsers/until.ts";
import type { Kind } from "../../scripts/project.ts";
import { servePages } from "../../scripts/serve.ts";
import { addAxe, axeInCard } from "./axe.ts";
import { noCard, openCard, readCard } from "./card-reading.ts";
import { marked, startBuilt, test } from "./harness.ts";

/** A browser of its own with a copy of the extension that the test may damage, and an article in front. */
async function withCopy(
  kind: Kind,
  work: (driver: Driver, page: Page, folder: string) => Promise<void>,
  prepare: (folder: string) => void = () => {},
): Promise<void> {
  let folder = "";
  const driver = await startBuilt(kind, {}, (copy) => {
    addAxe(copy);
    prepare(copy);
    folder = copy;
  });
  const server = await servePages();
  try {
    const page = await driver.browser.newPage();
    await page.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
    await marked(driver);
    await work(driver, page, folder);
  } finally {
    await driver.close();
    await server.close();
  }
}

async function expectWords(driver: Driver, page: Page, words: RegExp): Promise<void> {
  await until(
    `a card that says ${words}`,
    () => readCard(driver, page),
    (card) => card !== null && words.test(card.text),
  );
}

/** The card has these words, and axe-core nothing against it. */
async function expectState(driver: Driver, page: Page, words: RegExp): Promise<void> {
  await expectWords(driver, page, words);
  const report = await axeInCard(driver);
  expect(report?.looked).toBeGreaterThan(3);
  expect(report?.violations).toEqual([]);
}

async function clickButton(driver: Driver, page: Page, text: string): Promise<void> {
  const call = (root: ShadowRoot, wanted: string) => {
    const box = [...root.querySelectorAll("button")].find((each) => each.textContent === wanted)?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  };
  const place = await driver.inCard(page, call, text);
  if (place === null) throw new Error(`The card has no button "${text}".`);
  await page.mouse.move(place.x, place.y, { steps: 8 });
  await page.mouse.click(place.x, place.y);
}

/** The background reads files, but of a record it gets nothing for ever. */
const neverAnswer = (folder: string): void => {
  const file = join(folder, "background.js");
  const hold =
    "const read = fetch; globalThis.fetch = (url, ...rest) => (/shard-/.test(url) ? new Promise(() => {}) : read(url, ...rest));";
  writeFileSync(file, `{ ${hold} }\n${readFileSync(file, "utf8")}`);
};

test("while nothing is known yet the card says that it waits, and can be closed", async ({ kind }) => {
  await withCopy(
    kind,
    async (driver, page) => {
      for (const scheme of ["light", "dark"] as const) {
        await driver.setScheme(page, scheme);
        await restOnMark(page, "Sergei Lavrov");
        const words = await until(
          "a card that waits",
          () => driver.inCard(page, (root) => root.querySelector("[aria-busy=true] [role=status]")?.textContent ?? ""),
          (text) => text !== null && text !== "",
        );
        expect(words).toBe("Loading");
        const report = await axeInCard(driver);
        expect(report?.looked).toBeGreaterThan(5);
        expect(report?.violations).toEqual([]);
        await page.keyboard.press("Escape");
        await noCard(driver, page);
      }
    },
    neverAnswer,
  );
});

test("a dataset that cannot be read is told, and a name that it has lost", async ({ kind }) => {
  await withCopy(kind, async (driver, page, folder) => {
    const shards = readdirSync(join(folder, "dataset")).filter((name) => name.startsWith("shard-"));
    for (const name of shards) writeFileSync(join(folder, "dataset", name), "{}");
    await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
    await expectState(driver, page, /The dataset could not be read/);
    await page.keyboard.press("Escape");
    await noCard(driver, page);

    const table = join(folder, "dataset/table.json");
    const content = JSON.parse(readFileSync(table, "utf8"));
    delete content.entities["kaladze-kakha"];
    writeFileSync(table, JSON.stringify(content));
    await driver.stopBackground();
    await openCard(driver, page, "Kakha Kaladze", /Kaladze/);
    await expectState(driver, page, /no longer has an entry/);
  });
});

test("an engine that does not come up is told, and asked again on a click", async ({ kind }) => {
  await withCopy(kind, async (driver, page, folder) => {
    await openCard(driver, page, "Kakha Kaladze", /Kaladze/);
    await page.keyboard.press("Escape");
    await noCard(driver, page);
    const names = join(folder, "dataset/names.bin");
    renameSync(names, `${names}.away`);
    await driver.stopBackground();
    await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
    await expectState(driver, page, /did not answer in time/);
    renameSync(`${names}.away`, names);
    await clickButton(driver, page, "Try again");
    await until(
      "the card",
      () => readCard(driver, page),
      (card) => card?.offices.join().includes("Foreign minister") === true,
    );
  });
});

test("where the extension is replaced under the page, an open card says so, or gives way to the new one's", async ({ kind }) => {
  await withCopy(kind, async (driver, page) => {
    await openCard(driver, page, "Georgian Dream", /Georgian Dream/);
    await driver.reload();
    if (kind === "chromium") {
      // The old script lives on under the page.
      await clickButton(driver, page, "Kakha Kaladze");
      await expectState(driver, page, /Reload this page/);
      await page.keyboard.press("Escape");
      await noCard(driver, page);
    } else {
      await noCard(driver, page);
      await marked(driver);
      await openCard(driver, page, "Sergei Lavrov", /Lavrov/);
    }
  });
});
