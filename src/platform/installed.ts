import { browser } from "./browser.ts";

/**
 * Calls `first` when the extension has just been installed: not after an update of it or of the browser. To be called while the
 * background's script is first run.
 */
export function onFirstInstall(first: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") first();
  });
}
