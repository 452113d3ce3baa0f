import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { chromeWindow } from "../../scripts/browsers/chrome-window.ts";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";

/** Lets a browser save files into a new folder without asking, and returns the folder. It goes when the test ends. */
export async function downloadFolder({ kind, browser }: Driver): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "downloads-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (kind === "chromium") {
    const session = await browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  } else {
    await (await chromeWindow(browser)).run(`
      Services.prefs.setIntPref("browser.download.folderList", 2);
      Services.prefs.setStringPref("browser.download.dir", ${JSON.stringify(folder)});
      Services.prefs.setBoolPref("browser.download.alwaysOpenPanel", false);`);
  }
  return folder;
}

/** The path of the file of that name once the browser has saved all of it. */
export async function downloaded(folder: string, name: string): Promise<string> {
  const path = join(folder, name);
  await until(
    `${name} to be saved`,
    async () => readdirSync(folder),
    // Both browsers write into a file of another name, or leave an empty one, until all is there.
    (names) => names.length === 1 && names[0] === name && readFileSync(path).length > 0,
  );
  return path;
}
