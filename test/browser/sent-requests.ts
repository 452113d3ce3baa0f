import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ChromeWindow, chromeWindow } from "../../scripts/browsers/chrome-window.ts";
import type { Driver } from "../../scripts/browsers/driver.ts";
import type { Kind } from "../../scripts/project.ts";

/** A request over the network, and whether a script or page of an extension sent it. */
export interface SentRequest {
  readonly url: string;
  readonly byExtension: boolean;
}

/** Records every request of a browser, whoever sends it. */
export interface Recorder {
  /** For the browser's command line. */
  readonly flags: readonly string[];
  /** To be called when the browser runs. */
  begin(driver: Driver): Promise<void>;
  /** Closes the browser and returns what was sent since `begin`. */
  finish(driver: Driver): Promise<SentRequest[]>;
}

export function recorderFor(kind: Kind): Recorder {
  return kind === "chromium" ? netLog() : observer();
}

/** Chromium writes its net log while it runs and completes it when it is closed. */
function netLog(): Recorder {
  const folder = mkdtempSync(join(tmpdir(), "net-log-"));
  const file = join(folder, "log.json");
  return {
    flags: [`--log-net-log=${file}`, "--net-log-capture-mode=IncludeSensitive"],
    async begin() {},
    async finish(driver) {
      await driver.close();
      const { events } = JSON.parse(readFileSync(file, "utf8")) as { events: { params?: { url?: string; initiator?: string } }[] };
      rmSync(folder, { recursive: true, force: true });
      return events.flatMap(({ params }) =>
        params?.url !== undefined && params.initiator !== undefined
          ? [{ url: params.url, byExtension: params.initiator.startsWith("chrome-extension://") }]
          : [],
      );
    },
  };
}

/** In Firefox an observer of the browser's own sees each channel with the principal that asked for it. */
function observer(): Recorder {
  let chrome: ChromeWindow;
  return {
    flags: [],
    async begin(driver) {
      chrome = await chromeWindow(driver.browser);
      await chrome.run(`
        window.sentRequests = [];
        const observer = (subject) => {
          const channel = subject.QueryInterface(Ci.nsIHttpChannel);
          const sender = channel.loadInfo.triggeringPrincipal;
          const byExtension = Boolean(sender.addonId || sender.addonPolicy || sender.contentScriptAddonPolicy);
          window.sentRequests.push({ url: channel.URI.spec, byExtension });
        };
        Services.obs.addObserver(observer, "http-on-modify-request");`);
    },
    async finish(driver) {
      const requests = (await chrome.run("return window.sentRequests;")) as SentRequest[];
      await driver.close();
      return requests;
    },
  };
}
