import { browser } from "./browser.ts";

/** The version of the extension, as its manifest has it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** Opens the options in a tab, or brings the one to the front that is there. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
