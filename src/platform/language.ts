import { browser } from "./browser.ts";

/** BCP 47 tag of the browser's own interface. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
