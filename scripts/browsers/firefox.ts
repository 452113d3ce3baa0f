import type { Browser, Page } from "puppeteer-core";
import { sourceManifest } from "../project.ts";
import { type ChromeWindow, chromeWindow, settle } from "./chrome-window.ts";
import type { Driver, Popup, Scheme } from "./driver.ts";
import { functionExpression } from "./expression.ts";
import { until } from "./until.ts";

/**
 * Loads the extension of a folder into a Firefox that was started with access to its own window. Its protocol sees neither popup nor
 * background nor closed shadow roots: they are reached from the browser's window, by a script in the frame in question.
 */
export async function driveFirefox(browser: Browser, folder: string): Promise<Driver> {
  const gecko = sourceManifest().browser_specific_settings.gecko.id;
  const chrome = await chromeWindow(browser);

  const front = "gBrowser.selectedBrowser";
  const extension = `ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent.GlobalManager.getExtension(${JSON.stringify(gecko)})`;
  const background = `await ${extension}.wakeupBackground?.().catch(() => null) ?? null, [...${extension}.views].find((view) => view.viewType === "background").xulBrowser`;

  /** The protocol hides the address of an extension's page: it is found by its own words, the last one opened first. */
  async function openedOwnPage(path: string): Promise<Page> {
    const url = String(await chrome.run(`return ${extension}.baseURL + ${JSON.stringify(path)}`));
    const page = await until(
      `a tab of ${path}`,
      async () => {
        const pages = await browser.pages();
        const addresses = await Promise.all(pages.map((each) => each.evaluate("location.href").catch(() => "")));
        return pages[addresses.findLastIndex((address) => String(address).startsWith(url))] ?? null;
      },
      (found) => found !== null,
    );
    return page as Page;
  }

  let installed = false;
  async function install(): Promise<Page> {
    if (installed) await browser.uninstallExtension(gecko);
    await browser.installExtension(folder);
    installed = true;
    return openedOwnPage("welcome.html");
  }

  await (await install()).close();
  return {
    kind: "firefox",
    browser,
    install,
    async reload() {
      await (await install()).close();
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
        const inside = (document) => [...document.querySelectorAll("*")].flatMap((each) => [each.matches("[popover]") ? each.openOrClosedShadowRoot : null, ...(each.contentDocument ? inside(each.contentDocument) : [])]);
        const roots = inside(content.document).filter((root) => root?.mode === "closed");
        return roots.length === 0 ? null : ${functionExpression(call)}(roots.at(-1), ...${JSON.stringify(args)});`);
      return (await chrome.inFrame(front, script)) as never;
    },
    async openPopup(page) {
      await page.bringToFront();
      const action = `ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent.apiManager.global.browserActionFor(${extension})`;
      await chrome.run(`${closePopup} await ${action}.openPopup(window);`);
      // The element is there before its page: the first answer of the page says that it is.
      await chrome.run(`
        while (!(${popupBrowser}?.currentURI?.spec.endsWith("popup.html") && !${popupBrowser}.webProgress.isLoadingDocument))
          await new Promise((resolve) => window.requestAnimationFrame(resolve));`);
      return popupIn(chrome, popupBrowser);
    },
    async openedPanel() {
      const loaded = `document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")`;
      await until(
        "the sidebar",
        () => chrome.run(`return ${loaded} && !${loaded}.webProgress.isLoadingDocument ? ${loaded}.currentURI.spec : "";`),
        (address) => String(address).endsWith("/panel.html"),
      );
      return { ...popupIn(chrome, sidebarBrowser), close: async () => void (await chrome.run("SidebarController.hide()")) };
    },
    async openOwnPage(path) {
      // The protocol cannot open it.
      await chrome.run(`
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedTab = gBrowser.addTab(${extension}.baseURL + ${JSON.stringify(path)}, { triggeringPrincipal });`);
      return openedOwnPage(path);
    },
    openedOwnPage,
    async saveTo(folder) {
      await chrome.run(`
        Services.prefs.setIntPref("browser.download.folderList", 2);
        Services.prefs.setStringPref("browser.download.dir", ${JSON.stringify(folder)});
        Services.prefs.setBoolPref("browser.download.useDownloadDir", true);`);
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

/** The sidebar's element holds a document of the browser's own, and that the extension's page. */
const sidebarBrowser = 'document.getElementById("sidebar").contentDocument.getElementById("webext-panels-browser")';

/** Drives the page that an element of the browser's window holds. */
function popupIn(chrome: ChromeWindow, browserElement: string): Popup {
  return {
    async inDocument(call, ...args) {
      return (await chrome.inFrame(
        browserElement,
        settle(`return ${functionExpression(call)}(content.document, ...${JSON.stringify(args)});`),
      )) as never;
    },
    async clickAt(x, y) {
      const press = (type: string) => `content.synthesizeMouseEvent("${type}", ${x}, ${y}, { button: 0, clickCount: 1 }, {});`;
      await chrome.inFrame(browserElement, settle(`${press("mousemove")} ${press("mousedown")} ${press("mouseup")}`));
    },
    async setScheme(scheme) {
      await chrome.run(overrideScheme(browserElement, scheme));
    },
    async screenshot() {
      const address = await chrome.run(`
        const bitmap = await ${browserElement}.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, "white");
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
