import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from "@puppeteer/browsers";
import type { Kind } from "../project.ts";
import { type FoundBrowser, findBrowser, inspect } from "./find.ts";

const debianPackage: Readonly<Record<Kind, string>> = { chromium: "chromium", firefox: "firefox-esr" };

/** The cache that other tools use too, so that a browser is downloaded once a machine. */
const cacheDir = join(homedir(), ".cache", "puppeteer");

/**
 * A browser of the kind: one that is here, else Debian's package (as root on Debian), else a download.
 * Tells what takes long through `say`. Throws with one sentence that says what to install, where none of them can be had.
 */
export async function obtainBrowser(kind: Kind, say: (line: string) => void): Promise<FoundBrowser> {
  const here = findBrowser(kind) ?? (await downloadedBrowser(kind));
  if (here !== null) return here;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say(`Installing ${debianPackage[kind]} with apt-get (a minute or two)`);
    installDebianPackage(debianPackage[kind]);
    const installed = findBrowser(kind);
    if (installed !== null) return installed;
  }
  const reason = await download(kind, say).then(
    () => "the download cannot be started",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const downloaded = await downloadedBrowser(kind);
  if (downloaded !== null) return downloaded;
  const wanted = kind === "chromium" ? "Chrome, Chromium or Edge 140 or newer" : "Firefox 150 or newer";
  throw new Error(`No browser found: install ${wanted}, or name one with --browser-path (tried to download one: ${reason}).`);
}

let listsAreFresh = false;

function installDebianPackage(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...words: string[]) => spawnSync("apt-get", ["-q", ...words], { env, stdio: ["ignore", "inherit", "inherit"] });
  if (!listsAreFresh) run("update");
  listsAreFresh = true;
  run("install", "-y", "--no-install-recommends", name);
}

async function download(kind: Kind, say: (line: string) => void): Promise<void> {
  const buildId = await stableBuild(kind);
  say(`Downloading ${kind === "chromium" ? "Chrome for Testing" : "Firefox"} ${buildId}`);
  await install({ browser: product(kind), buildId, cacheDir, downloadProgressCallback: "default" });
}

async function downloadedBrowser(kind: Kind): Promise<FoundBrowser | null> {
  const all = await getInstalledBrowsers({ cacheDir });
  const found = all.filter(({ browser }) => browser === product(kind)).map(({ executablePath }) => inspect(kind, executablePath));
  return found.find((browser) => browser !== null) ?? null;
}

function product(kind: Kind): Browser {
  return kind === "chromium" ? Browser.CHROME : Browser.FIREFOX;
}

async function stableBuild(kind: Kind): Promise<string> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error(`there is no build for ${process.platform}`);
  return resolveBuildId(product(kind), platform, "stable");
}
