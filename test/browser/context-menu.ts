import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { chromeWindow } from "../../scripts/browsers/chrome-window.ts";
import type { Driver } from "../../scripts/browsers/driver.ts";
import { until } from "../../scripts/browsers/until.ts";

/** Selects a text of one element, by the place of its first words. */
export async function select(where: Page | Frame, selector: string, text: string): Promise<void> {
  await where.$eval(
    selector,
    (element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const start = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
        if (start < 0) continue;
        walker.currentNode.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        getSelection()?.setBaseAndExtent(walker.currentNode, start, walker.currentNode, start + wanted.length);
        return;
      }
      throw new Error(`no text node has "${wanted}"`);
    },
    text,
  );
}

/**
 * Chooses the extension's item in the context menu of what is selected. Firefox's is the real one, opened by a click of the right button
 * on that element; Chromium's native menu cannot be reached, so its answer is given to the background.
 * @returns the item's title, in Chromium as the extension set it.
 */
export async function chooseLookUp(driver: Driver, page: Page, element: ElementHandle<Element>, selected: string): Promise<string> {
  return driver.kind === "firefox" ? inFirefox(driver, element) : inChromium(driver, page, selected);
}

async function inFirefox(driver: Driver, element: ElementHandle<Element>): Promise<string> {
  const chrome = await chromeWindow(driver.browser);
  await element.click({ button: "right" });
  const title = await until(
    "the item in the context menu",
    () =>
      chrome.run(`
        const menu = document.getElementById("contentAreaContextMenu");
        const item = menu.state === "open" && [...menu.querySelectorAll("[id*=backgrounder]")].find((each) => each.localName === "menuitem");
        if (!item) return null;
        const title = item.label;
        // While it is still closing, a key is the menu's.
        const hidden = new Promise((done) => menu.addEventListener("popuphidden", done, { once: true }));
        menu.activateItem(item, {});
        await hidden;
        return title;`),
    (found) => found !== null,
  );
  return String(title);
}

async function inChromium(driver: Driver, page: Page, selected: string): Promise<string> {
  const [id] = [...(await driver.browser.extensions()).keys()];
  await page.bringToFront();
  const { tab, frame } = await driver.inExtension(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = front?.id ?? -1;
    const answers = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => getSelection()?.isCollapsed === false || document.activeElement instanceof HTMLTextAreaElement,
    });
    return { tab: front, frame: answers.findLast(({ result }) => result)?.frameId ?? 0 };
  });
  const target = await driver.browser.waitForTarget((each) => each.type() === "service_worker" && each.url().includes(String(id)));
  const worker = await target.worker();
  const info = { menuItemId: "look-up", selectionText: selected, frameId: frame, editable: false, pageUrl: page.url() };
  await worker?.evaluate(`chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, ${JSON.stringify(tab)})`);
  return "";
}
