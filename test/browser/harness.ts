import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, inject } from "vitest";
import { startWithExtension } from "../../scripts/browsers/drive.ts";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { findBrowser } from "../../scripts/browsers/find.ts";
import type { LaunchOptions } from "../../scripts/browsers/launch.ts";
import { frontPageState, type PageAnswer } from "../../scripts/browsers/page-state.ts";
import { until } from "../../scripts/browsers/until.ts";
import { builtFolder, type Kind } from "../../scripts/project.ts";
import { servePages } from "../../scripts/serve.ts";
import { addAxe } from "./axe.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly kind: Kind;
  }
}

/** Opens a page of test/pages by its name, or a text of HTML at an address of its own. */
export type Open = (nameOrHtml: string) => Promise<void>;

/**
 * vitest's `test` with the built extension in a real browser:
 * - `kind`: which of the two
 * - `driver`: the one browser of this kind, shared by all tests
 * - `server`: serves our pages
 * - `page`: a fresh one in front; what the test stores in the extension is gone after it
 * - `open`: loads a page into it
 */
export const test = base
  .extend("kind", { scope: "worker" }, () => inject("kind"))
  .extend("driver", { scope: "worker" }, async ({ kind }, { onCleanup }) => {
    // Nothing of the extension names it: it lies there for the tests that ask for it.
    const driver = await startBuilt(kind, {}, addAxe);
    onCleanup(() => driver.close());
    return driver;
  })
  // It ends with the worker.
  .extend("server", { scope: "worker" }, () => servePages())
  .extend("page", async ({ driver }, { onCleanup }) => {
    const page = await driver.browser.newPage();
    onCleanup(async () => {
      await page.close();
      await forgetSettings(driver);
    });
    return page;
  })
  .extend(
    "open",
    ({ page, server }): Open =>
      async (nameOrHtml) => {
        const address = nameOrHtml.includes("<") ? server.publish(nameOrHtml) : `${server.origin}/${nameOrHtml}`;
        await page.goto(address, { waitUntil: "load" });
      },
  );

/**
 * Starts a browser of the kind with a copy of the extension as `npm run build` left it, so that a build in between changes nothing.
 * @param prepare may change the copy before it is loaded, and keep its folder to damage it later.
 */
export async function startBuilt(
  kind: Kind,
  options: Partial<LaunchOptions> = {},
  prepare: (folder: string) => void = () => {},
): Promise<Driver> {
  const found = findBrowser(kind);
  if (found === null) throw new Error(`There is no ${kind} here: npm test installs one.`);
  if (!existsSync(join(builtFolder(kind), "manifest.json"))) throw new Error("The extension is not built: npm run build.");
  const folder = mkdtempSync(join(tmpdir(), "extension-"));
  cpSync(builtFolder(kind), folder, { recursive: true });
  prepare(folder);
  const driver = await startWithExtension(found, folder, { headless: true, ...options });
  return {
    ...driver,
    async close() {
      await driver.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the page in front is marked, and returns what it says of itself. */
export function marked(driver: Driver): Promise<PageAnswer> {
  return settled(driver, "marks", (answer) => answer.marking);
}

/** Waits until the page in front has said that it has no marks, and returns what it says of itself. */
export function unmarked(driver: Driver): Promise<PageAnswer> {
  return settled(driver, "a reason for no marks", (answer) => !answer.marking && answer.reason !== null);
}

async function settled(driver: Driver, what: string, accept: (answer: PageAnswer) => boolean): Promise<PageAnswer> {
  const answer = await until(
    what,
    () => frontPageState(driver),
    (seen) => seen !== null && accept(seen),
  );
  if (answer === null) throw new Error("the page did not answer");
  return answer;
}

/** Takes everything away that the extension has stored. */
export function forgetSettings(driver: Driver): Promise<void> {
  return driver.inExtension(async () => {
    // While no other script of the extension's carries them from one area to the other.
    await navigator.locks.request("settings", () =>
      Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear(), chrome.storage.session.clear()]),
    );
  });
}
