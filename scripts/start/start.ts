import { startWithExtension } from "../browsers/drive.ts";
import { type FoundBrowser, findBrowser, inspect } from "../browsers/find.ts";
import { obtainBrowser } from "../browsers/install.ts";
import { build } from "../build/build.ts";
import { pageNames, servePages } from "../serve.ts";
import { keepOpen } from "./keep-open.ts";
import type { StartOptions } from "./options.ts";
import { report } from "./report.ts";

/** The sample that is opened when none is named. */
const firstArticle = "2024-09-30";

/**
 * Does what `npm start` does after the packages are there. Returns the exit code. Throws with one sentence where no browser can be had
 * or the build fails.
 */
export async function start({ kind, browserPath, headless, article, url, list }: StartOptions): Promise<number> {
  if (list) {
    for (const name of pageNames()) say(name);
    return 0;
  }
  if (article !== null && !pageNames().includes(article)) {
    process.stderr.write(`There is no sample "${article}": npm start -- --list names them.\n`);
    return 2;
  }
  const found = await browserFor(kind, browserPath);
  say(`Building dist/${found.kind}`);
  const [folder = ""] = await build([found.kind]);
  const withoutWindow = headless || !hasDisplay();
  say(`Starting ${found.path} (${found.kind} ${found.version}${withoutWindow ? ", headless" : ""})`);
  const driver = await startWithExtension(found, folder, { headless: withoutWindow });
  const server = await servePages();
  try {
    const address = url ?? `${server.origin}/${article ?? firstArticle}`;
    await (withoutWindow ? report(driver, address, say) : keepOpen(driver, address, say));
    return 0;
  } finally {
    await server.close();
    await driver.close();
  }
}

async function browserFor(kind: StartOptions["kind"], path: string | null): Promise<FoundBrowser> {
  if (path !== null) {
    const named = inspect(kind ?? (/firefox/i.test(path) ? "firefox" : "chromium"), path);
    if (named === null) throw new Error(`${path} is no browser that can load the extension: Chromium 140, Firefox 150 or newer.`);
    return named;
  }
  if (kind !== null) return obtainBrowser(kind, say);
  return findBrowser("chromium") ?? findBrowser("firefox") ?? obtainBrowser("chromium", say);
}

function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
