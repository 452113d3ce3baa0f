import type { Browser } from "puppeteer-core";
import { sourceManifest } from "../project.ts";
import type { Driver, Popup, Scheme } from "./driver.ts";
import { functionExpression } from "./expression.ts";

/**
 * Loads the extension of a folder into a Firefox that was started with access to its own window. Its protocol sees neither popup nor
 * background nor closed shadow roots: they are reached from the browser's window, by a script in the frame in question.
 */
export async function driveFirefox(browser: Browser, folder: string): Promise<Driver> {
  const gecko = sourceManifest().browser_specific_settings.gecko.id;
  const chrome = await chromeWindow(browser);
  await browser.installExtension(folder);

  const front = "gBrowser.selectedBrowser";
  const extension = `ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent.GlobalManager.getExtension(${JSON.stringify(gecko)})`;
  const background = `await ${extension}.wakeupBackground?.().catch(() => null) ?? null, [...${extension}.views].find((view) => view.viewType === "background").xulBrowser`;

  return {
    kind: "firefox",
    browser,
    async reload() {
      await browser.uninstallExtension(gecko);
      await browser.installExtension(folder);
    },
    async inExtension(call, ...args) {
      const script = `
        const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        Cu.exportFunction(report, box, { defineAs: "report" });
        Cu.evalInSandbox(${JSON.stringify(settle(`globalThis.chrome ??= browser; return ${functionExpression(call)}(...${JSON.stringify(args)});`))}, box);`;
      return (await chrome.inFrame(background, script)) as never;
    },
    async inCard(_page, call, ...args) {
      const script = settle(`
        const roots = [...content.document.querySelectorAll("*")].map((each) => each.openOrClosedShadowRoot).filter((root) => root?.mode === "closed");
        return roots.length === 0 ? null : ${functionExpression(call)}(roots.at(-1), ...${JSON.stringify(args)});`);
      return (await chrome.inFrame(front, script)) as never;
    },
    async openPopup(page) {
      await page.bringToFront();
      const action = `ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent.apiManager.global.browserActionFor(${extension})`;
      await chrome.run(`${closePopup} await ${action}.openPopup(window);`);
      return popupIn(chrome);
    },
    async stopBackground() {
      await chrome.run(`await ${extension}.terminateBackground({ disableResetIdleForTest: true, expectStopped: true })`);
    },
    async setScheme(_page, scheme) {
      await chrome.run(overrideScheme(front, scheme));
    },
    close: () => browser.close(),
  };
}

const popupBrowser = 'document.querySelector("browser[webextension-view-type=popup]")';

/** Hides the popup if one is open, and waits until it is gone. */
const closePopup = `
  ${popupBrowser}?.closest("panel").hidePopup();
  while (${popupBrowser}) await new Promise((resolve) => window.requestAnimationFrame(resolve));`;

async function popupIn(chrome: ChromeWindow): Promise<Popup> {
  // The element is there before its page: the first answer of the page says that it is.
  await chrome.run(`
    while (!(${popupBrowser}?.currentURI?.spec.endsWith("popup.html") && !${popupBrowser}.webProgress.isLoadingDocument))
      await new Promise((resolve) => window.requestAnimationFrame(resolve));`);
  return {
    async inDocument(call, ...args) {
      return (await chrome.inFrame(
        popupBrowser,
        settle(`return ${functionExpression(call)}(content.document, ...${JSON.stringify(args)});`),
      )) as never;
    },
    async clickAt(x, y) {
      const press = (type: string) => `content.synthesizeMouseEvent("${type}", ${x}, ${y}, { button: 0, clickCount: 1 }, {});`;
      await chrome.inFrame(popupBrowser, settle(`${press("mousemove")} ${press("mousedown")} ${press("mouseup")}`));
    },
    async setScheme(scheme) {
      await chrome.run(overrideScheme(popupBrowser, scheme));
    },
    async screenshot() {
      const address = await chrome.run(`
        const bitmap = await ${popupBrowser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, "white");
        const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
        canvas.getContext("2d").drawImage(bitmap, 0, 0);
        return canvas.toDataURL();`);
      return Buffer.from(String(address).split(",")[1] ?? "", "base64");
    },
    async close() {
      await chrome.run(closePopup);
    },
  };
}

function overrideScheme(browserElement: string, scheme: Scheme): string {
  return `${browserElement}.browsingContext.top.prefersColorSchemeOverride = ${JSON.stringify(scheme)}`;
}

/** Source text that runs `body`, which may await and return, and reports its result or error as JSON. */
function settle(body: string): string {
  return `(async () => { ${body} })().then((value) => report(JSON.stringify({ value })), (error) => report(JSON.stringify({ error: String(error) })));`;
}

/** The browser's own window, with its rights. */
interface ChromeWindow {
  /** Runs the body of an async function there; its result must be JSON. */
  run(body: string): Promise<unknown>;
  /** Runs a script, which must call `report` once as `settle` does, in the frame of the browser element that an expression gives. */
  inFrame(browserElement: string, script: string): Promise<unknown>;
}

/** What puppeteer keeps to itself: a connection that takes BiDi's commands. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
}

async function chromeWindow(browser: Browser): Promise<ChromeWindow> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;

  async function run(body: string): Promise<unknown> {
    const { result } = await connection.send("script.evaluate", {
      target: { context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify({ value: await (async () => { ${body} })() }))()`,
    });
    const answer = result as { type: string; exceptionDetails?: { text: string }; result?: { value: string } };
    if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text ?? "the browser's window did not answer");
    return JSON.parse(answer.result.value).value;
  }

  async function inFrame(browserElement: string, script: string): Promise<unknown> {
    const answer = await run(`
      const element = (${browserElement});
      const key = "answer" + Math.random();
      const script = "{ const report = (text) => sendAsyncMessage(" + JSON.stringify(key) + ", text); " + ${JSON.stringify(script)} + " }";
      return new Promise((resolve) => {
        element.messageManager.addMessageListener(key, function listener({ data }) {
          element.messageManager.removeMessageListener(key, listener);
          resolve(data);
        });
        element.messageManager.loadFrameScript("data:," + encodeURIComponent(script), false);
      });`);
    const { value, error } = JSON.parse(String(answer)) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value ?? null;
  }

  return { run, inFrame };
}
