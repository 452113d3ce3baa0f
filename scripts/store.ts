import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Page } from "puppeteer-core";
import { startWithExtension } from "./browsers/drive.ts";
import type { Driver, Scheme } from "./browsers/driver.ts";
import { obtainBrowser } from "./browsers/install.ts";
import { restOnMark } from "./browsers/marks.ts";
import { until } from "./browsers/until.ts";
import { build } from "./build/build.ts";
import { root } from "./project.ts";
import { servePages } from "./serve.ts";

/** `npm run store`: the three pictures that the stores show, of the size that both take, into dist/store. */

const size = { width: 1280, height: 800 };
const folder = join(root, "dist/store");

const [built = ""] = await build(["chromium"]);
const driver = await startWithExtension(await obtainBrowser("chromium", console.log), built, { headless: true });
const server = await servePages();
mkdirSync(folder, { recursive: true });
try {
  const article = await driver.browser.newPage();
  await article.setViewport(size);
  await article.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
  await cardOf(article, "Sergei Lavrov", "light");
  save("1-person", await article.screenshot());
  await cardOf(article, "South Ossetia", "dark");
  save("2-place-dark", await article.screenshot());
  save("3-panel", await panelOf(driver, `${server.origin}/2024-09-30`));
} finally {
  await server.close();
  await driver.close();
}

/** Opens the card of a name and waits until it is filled. */
async function cardOf(page: Page, name: string, scheme: Scheme): Promise<void> {
  await driver.setScheme(page, scheme);
  await page.mouse.move(1, 1);
  await until(
    "the marks",
    () => restOnMark(page, name).catch(() => null),
    (point) => point !== null,
  );
  await until(
    `the card of ${name}`,
    () =>
      driver.inCard(page, (card, wanted) => card.querySelector("h2")?.textContent?.includes(wanted) ?? false, name.split(" ").at(-1) ?? ""),
    (shown) => shown === true,
  );
}

/** The panel about a page that is open, in a tab of its own. */
async function panelOf({ inExtension, openOwnPage, setScheme }: Driver, url: string): Promise<Uint8Array> {
  const tab = await inExtension(async (wanted) => (await chrome.tabs.query({})).find((each) => each.url === wanted)?.id, url);
  const panel = await openOwnPage(`panel.html?tab=${tab}`);
  await panel.setViewport(size);
  await setScheme(panel, "light");
  await until(
    "the panel's names and statements",
    () => panel.evaluate(() => (document.body.textContent?.includes("Lavrov") ? document.querySelectorAll("time").length : 0)),
    (dates) => dates > 5,
  );
  return panel.screenshot();
}

function save(name: string, png: Uint8Array): void {
  const file = join(folder, `${name}.png`);
  writeFileSync(file, png);
  console.log(relative(root, file));
}
