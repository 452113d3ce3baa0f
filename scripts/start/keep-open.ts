import { watch } from "node:fs";
import { join } from "node:path";
import type { Driver } from "../browsers/driver.ts";
import { build } from "../build/build.ts";
import { root } from "../project.ts";

/** Editors write a file in several steps: a build starts when nothing has changed for this long. Milliseconds. */
const quiet = 150;

/** Opens the address and stays until the browser's window is closed; each change of a source rebuilds, reloads the extension and the page. */
export async function keepOpen(driver: Driver, address: string, say: (line: string) => void): Promise<void> {
  const page = (await driver.browser.pages())[0] ?? (await driver.browser.newPage());
  await page.goto(address, { waitUntil: "domcontentloaded" });
  say(`Opened ${address}. Rest the pointer on an underlined name. Changes in src are built and loaded at once; close the window to end.`);

  let building = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const rebuild = async () => {
    try {
      const started = performance.now();
      await build([driver.kind]);
      await driver.reload();
      await page.reload({ waitUntil: "domcontentloaded" });
      say(`Rebuilt and reloaded in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      say(`Not reloaded: ${error instanceof Error ? error.message : error}`);
    }
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(rebuild);
    }, quiet);
  };
  const watchers = ["src", "icons", "manifest.json"].map((name) =>
    watch(join(root, name), { recursive: name !== "manifest.json" }, changed),
  );
  await new Promise<void>((resolve) => driver.browser.once("disconnected", () => resolve()));
  for (const watcher of watchers) watcher.close();
  clearTimeout(timer);
  await building;
}
