/**
 * The WebExtension API with promises, in Chromium and Firefox alike. The one place that names webextension-polyfill;
 * everything beyond this folder goes through the small functions beside this file.
 * It throws when it is loaded outside an extension.
 */
export { default as browser } from "webextension-polyfill";
