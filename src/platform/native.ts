import type { Browser } from "webextension-polyfill";

const scope = globalThis as unknown as Record<"browser" | "chrome", Browser>;

/**
 * The parts of the API that give promises in both browsers by themselves: all that messages need. Without webextension-polyfill,
 * which would carry its table of every API, 2.5 kB compressed, into each page that is opened.
 */
export const native: Pick<Browser, "runtime" | "i18n" | "tabs"> =
  // Only an own property: in Chromium `browser` may be an element of the page's with that id.
  Object.hasOwn(globalThis, "browser") ? scope.browser : scope.chrome;
