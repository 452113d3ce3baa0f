import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { obtainBrowser } from "./browsers/install.ts";
import { launchBrowser } from "./browsers/launch.ts";
import { root } from "./project.ts";

/** The toolbar's icon in each state, in the sizes that toolbars take; the extension's own icon is the one of "on" in every size. */
const sizes = { on: [16, 32, 48, 96, 128], nothing: [16, 32], off: [16, 32] };

const drawing = readFileSync(join(root, "icons/icon.svg"), "utf8");
const browser = await launchBrowser(await obtainBrowser("chromium", console.log), { headless: true });
try {
  const page = await browser.newPage();
  for (const [state, edges] of Object.entries(sizes)) {
    for (const edge of edges) {
      await page.setViewport({ width: edge, height: edge });
      const svg = drawing.replace('data-state="on"', `data-state="${state}"`);
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
      writeFileSync(join(root, `icons/${state}-${edge}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
