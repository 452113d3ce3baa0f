import type { Page } from "puppeteer-core";
import { chromeWindow } from "../../scripts/browsers/chrome-window.ts";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";

/** Presses Alt+Shift+LETTER as the browser's own shortcut for a command of the manifest's, over a page in front. */
export async function pressShortcut(driver: Driver, page: Page, command: string, letter: string): Promise<void> {
  if (driver.kind === "chromium") await inChromium(driver, page, command, letter);
  else await inFirefox(driver, letter);
}

async function inChromium(driver: Driver, page: Page, command: string, letter: string): Promise<void> {
  const [id] = [...(await driver.browser.extensions()).keys()];
  const settings = await driver.browser.newPage();
  await settings.goto("chrome://extensions");
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionCommand(${JSON.stringify({ extensionId: id, commandName: command, keybinding: `Alt+Shift+${letter}` })})`,
  );
  await settings.close();
  await page.bringToFront();
  await until(
    "the shortcut",
    () => shortcutOf(driver, command),
    (shortcut) => shortcut.endsWith(letter),
  );
  await until(
    "the page's focus",
    () => page.evaluate(() => document.hasFocus()),
    (focused) => focused,
  );
  const session = await page.createCDPSession();
  const code = letter.charCodeAt(0);
  const key = { key: letter, code: `Key${letter}`, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code, modifiers: 1 | 8 };
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  await session.detach();
}

/** The keys of a command in the browser's own words; empty where it has none. */
function shortcutOf(driver: Driver, command: string): Promise<string> {
  return driver.inExtension(async (name) => {
    const all = await chrome.commands.getAll();
    return all.find((each) => each.name === name)?.shortcut ?? "";
  }, command);
}

async function inFirefox(driver: Driver, letter: string): Promise<void> {
  const chrome = await chromeWindow(driver.browser);
  await chrome.run(`
    const input = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window);
    const keys = ["Alt", "Shift"].map((key) => new KeyboardEvent("", { key, code: key + "Left", keyCode: key === "Alt" ? 18 : 16 }));
    const letter = new KeyboardEvent("", { key: ${JSON.stringify(letter)}, code: "Key" + ${JSON.stringify(letter)}, keyCode: ${letter.charCodeAt(0)} });
    for (const key of keys) input.keydown(key);
    input.keydown(letter);
    input.keyup(letter);
    for (const key of keys) input.keyup(key);`);
}
