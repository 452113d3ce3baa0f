import type { Page } from "puppeteer-core";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";
import { reader, startWebdav } from "../settings/sync/webdav-server.ts";
import { forgetSettings, test as loaded, startBuilt } from "./harness.ts";
import { clickButton, fill, openOptions, optionsSaying } from "./options-page.ts";
import { openPopup, turn } from "./popup-reading.ts";

/**
 * - `webdav`: a real WebDAV server with an empty folder
 * - `other`: a browser of the other kind, running beside the first
 */
export const test = loaded
  .extend("webdavOfFile", { scope: "file" }, async ({ kind: _kind }, { onCleanup }) => {
    const server = await startWebdav();
    onCleanup(() => server.close());
    return server;
  })
  .extend("webdav", async ({ webdavOfFile, driver }, { onCleanup }) => {
    onCleanup(() => forgetSettings(driver));
    webdavOfFile.instead = null;
    webdavOfFile.removeFile();
    webdavOfFile.takeRequests();
    return webdavOfFile;
  })
  .extend("login", ({ webdav }) => ({ folder: webdav.folder, ...reader }))
  .extend("otherOfFile", { scope: "file" }, async ({ kind }, { onCleanup }) => {
    const driver = await startBuilt(kind === "chromium" ? "firefox" : "chromium");
    onCleanup(() => driver.close());
    return driver;
  })
  .extend("other", async ({ otherOfFile }, { onCleanup }) => {
    onCleanup(() => forgetSettings(otherOfFile));
    return otherOfFile;
  });

/** What a browser keeps of the reader's settings: each with its value, if it has one, and its stamp. */
export type Stored = Readonly<Record<string, { readonly value?: unknown; readonly at: readonly unknown[] }>>;

export const stored = (driver: Driver): Promise<Stored> =>
  driver.inExtension(async () => ((await chrome.storage.local.get("settings")).settings ?? {}) as Stored);

/** Waits until a browser keeps what is accepted. */
export const storing = (driver: Driver, what: string, accept: (settings: Stored) => boolean): Promise<Stored> =>
  until(`${driver.kind} to keep ${what}`, () => stored(driver), accept);

export interface Login {
  readonly folder: string;
  readonly user: string;
  readonly password: string;
}

/** Fills in the form of the options and goes on to where the reader is asked to agree. */
export async function enterServer(driver: Driver, { folder, user, password }: Login): Promise<Page> {
  const options = await openOptions(driver);
  await fill(options, "#sync-server-address", folder);
  await fill(options, "#sync-server-user", user);
  await fill(options, "#sync-server-password", password);
  await clickButton(options, "Continue");
  return options;
}

/** Connects a browser to a folder through its options, and waits for the first exchange. */
export async function connect(driver: Driver, login: Login): Promise<Page> {
  const options = await enterServer(driver, login);
  await optionsSaying(options, "Send your settings to");
  await clickButton(options, "Agree and connect");
  await optionsSaying(options, "Settings last exchanged");
  return options;
}

/** Turns a switch of the popup over a page. */
export async function turnInPopup(driver: Driver, page: Page, label: string): Promise<void> {
  const popup = await openPopup(driver, page);
  await turn(popup, label);
  await popup.close();
}
