import { browser } from "./browser.ts";

/** Runs a script file of the extension's in one frame, in the content scripts' world. Rejects if the frame is gone or closed to us. */
export async function runFile(tab: number, frame: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
}

/**
 * Puts the manifest's content scripts and styles into a page that was open before they could come by themselves: before the
 * extension was installed (Chromium; Firefox does it itself) or allowed on the site. Rejects where the browser keeps extensions out.
 * To be called only where no script of ours answers, or it runs twice.
 */
export async function startInTab(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true };
  for (const { js, css } of browser.runtime.getManifest().content_scripts ?? []) {
    // As in the manifest: Firefox paints highlights inside shadow roots from a user's style sheet alone.
    if (css) await browser.scripting.insertCSS({ target, files: css, origin: "USER" });
    if (js) await browser.scripting.executeScript({ target, files: js });
  }
}
