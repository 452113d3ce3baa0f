import { driveChromium } from "./chromium.ts";
import type { Driver } from "./driver.ts";
import type { FoundBrowser } from "./find.ts";
import { driveFirefox } from "./firefox.ts";
import { type LaunchOptions, launchBrowser } from "./launch.ts";

/** Starts a browser and loads the extension of a folder into it. */
export async function startWithExtension(found: FoundBrowser, folder: string, options: LaunchOptions): Promise<Driver> {
  const browser = await launchBrowser(found, options);
  try {
    return await (found.kind === "chromium" ? driveChromium(browser, folder) : driveFirefox(browser, folder));
  } catch (error) {
    await browser.close();
    throw error;
  }
}
