import type { Page } from "puppeteer-core";
import { chromeWindow } from "../../scripts/browsers/chrome-window.ts";
import type { Driver } from "../../scripts/browsers/driver.ts";

/**
 * Records what the extension's scripts throw and let escape, from now on; the function returned takes what there was. In Chromium that
 * is of one page, with its `console.error` too; in Firefox of the whole browser.
 */
export async function recordErrors(driver: Driver, page: Page): Promise<() => Promise<string[]>> {
  if (driver.kind === "firefox") {
    const chrome = await chromeWindow(driver.browser);
    await chrome.run("Services.console.reset()");
    return async () =>
      (await chrome.run(`
        return Services.console.getMessageArray()
          .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag) && each.sourceName.startsWith("moz-extension:"))
          // The browser's own word on a page or a background that ended, or was put aside, before its answer came.
          .filter((each) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(each.errorMessage))
          .map((each) => each.errorMessage + " " + each.sourceName + ":" + each.lineNumber + ":" + each.columnNumber);`)) as string[];
  }
  const session = await page.createCDPSession();
  const seen: string[] = [];
  session.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text, url } }) => {
    const what = exception?.description ?? text;
    if (`${url} ${what}`.includes("chrome-extension:")) seen.push(what);
  });
  session.on("Runtime.consoleAPICalled", ({ type, args, stackTrace }) => {
    if (type === "error" && stackTrace?.callFrames.some(({ url }) => url.startsWith("chrome-extension:")))
      seen.push(args.map(({ description, value }) => description ?? String(value)).join(" "));
  });
  await session.send("Runtime.enable");
  return async () => {
    await session.detach();
    return seen;
  };
}
