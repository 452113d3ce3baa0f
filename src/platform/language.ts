import { native } from "./native.ts";

/** BCP 47 tag of the browser's own interface. */
export const browserLanguage = (): string => native.i18n.getUILanguage();
