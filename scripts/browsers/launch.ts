import puppeteer, { type Browser } from "puppeteer-core";
import type { FoundBrowser } from "./find.ts";

/** How a browser is started; a profile of its own that is thrown away is always used. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** Further words for its command line. */
  readonly flags?: readonly string[];
  /** Firefox alone: preferences. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** A window that shows a newspaper's column and a card beside it. */
const windowSize = { width: 1280, height: 900 };

/** A start takes a second or four; under load it was seen to take 25. Milliseconds. */
const startTimeout = 90_000;

/**
 * Starts a browser without the extension. Closing it, or ending this process, removes its profile. Rejects with one sentence if it
 * does not start.
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<Browser> {
  try {
    return await launch(found, options);
  } catch (error) {
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new Error(`${found.path} did not start (${reason.trim()}); --browser-path names another.`, { cause: error });
  }
}

function launch(found: FoundBrowser, { headless, flags = [], preferences = {} }: LaunchOptions): Promise<Browser> {
  const shared = {
    executablePath: found.path,
    headless,
    timeout: startTimeout,
    protocolTimeout: startTimeout,
    defaultViewport: headless ? windowSize : null,
  };
  if (found.kind === "chromium") {
    const size = `--window-size=${windowSize.width},${windowSize.height}`;
    return puppeteer.launch({ ...shared, enableExtensions: true, pipe: true, args: [...chromiumFlags(headless), size, ...flags] });
  }
  return puppeteer.launch({
    ...shared,
    browser: "firefox",
    // Lets scripts reach the browser's own window, where popup, background and closed shadow roots are.
    args: ["--remote-allow-system-access", ...flags],
    extraPrefsFirefox: { ...firefoxPreferences, ...preferences },
  });
}

function chromiumFlags(headless: boolean): string[] {
  const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  // Chromium's sandbox refuses to start as root, as in most containers.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [...quiet, ...asRoot, ...(headless ? ["--disable-gpu"] : [])];
}

const firefoxPreferences: Readonly<Record<string, string | number | boolean>> = {
  // A temporary profile asks and reports nothing.
  "datareporting.policy.dataSubmissionEnabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
};
