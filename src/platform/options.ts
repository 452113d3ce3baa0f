import { browser } from "./browser.ts";

/** Opens the options in a tab, or brings the one to the front that is there. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
