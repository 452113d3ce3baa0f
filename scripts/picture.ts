import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startWithExtension } from "./browsers/drive.ts";
import { obtainBrowser } from "./browsers/install.ts";
import { restOnMark } from "./browsers/marks.ts";
import { until } from "./browsers/until.ts";
import { build } from "./build/build.ts";
import { root } from "./project.ts";
import { servePages } from "./serve.ts";

/** Renders the pictures of README: the sample article with the card of a person, light and dark. */

const [folder = ""] = await build(["chromium"]);
const driver = await startWithExtension(await obtainBrowser("chromium", console.log), folder, { headless: true });
const server = await servePages();
try {
  const page = await driver.browser.newPage();
  await page.setViewport({ width: 1000, height: 720, deviceScaleFactor: 2 });
  mkdirSync(join(root, ".github"), { recursive: true });
  for (const scheme of ["light", "dark"] as const) {
    await driver.setScheme(page, scheme);
    await page.goto(`${server.origin}/2024-09-30`, { waitUntil: "load" });
    await until(
      "the marks",
      () => restOnMark(page, "Sergei Lavrov").catch(() => null),
      (point) => point !== null,
    );
    await until(
      "the card",
      () => driver.inCard(page, (card) => card.querySelector("time") !== null),
      (filled) => filled === true,
    );
    writeFileSync(join(root, `.github/article-${scheme}.png`), await page.screenshot());
  }
} finally {
  await server.close();
  await driver.close();
}
