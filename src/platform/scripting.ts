import { browser } from "./browser.ts";

/** Runs a script file of the extension's in one frame, in the content scripts' world. Rejects if the frame is gone or closed to us. */
export async function runFile(tab: number, frame: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
}
