import type { Page } from "puppeteer-core";
import { chromeWindow, settle } from "../../scripts/browsers/chrome-window.ts";
import type { Driver } from "../../scripts/browsers/driver.ts";

/** One thing that a screen reader meets, in the order in which it does. */
export interface Spoken {
  /** In lower case, under ARIA's names where the browsers' own differ. */
  readonly role: string;
  readonly name: string;
}

/** The browser's own accessibility tree below the dialog of a name, closed roots included; empty where it has none. The page must be in front. */
export function spokenIn(driver: Driver, page: Page, dialog: string): Promise<Spoken[]> {
  return driver.kind === "chromium" ? inChromium(page, dialog) : inFirefox(driver, dialog);
}

async function inChromium(page: Page, dialog: string): Promise<Spoken[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const all = new Map(nodes.map((node) => [node.nodeId, node]));
  const text = (value: { value?: unknown } | undefined): string => String(value?.value ?? "");
  const walk = (id: string): Spoken[] => {
    const node = all.get(id as (typeof nodes)[number]["nodeId"]);
    if (node === undefined) return [];
    const own = node.ignored ? [] : [{ role: text(node.role).toLowerCase(), name: text(node.name) }];
    return [...own, ...(node.childIds ?? []).flatMap(walk)];
  };
  const top = nodes.find((node) => text(node.role) === "dialog" && text(node.name) === dialog);
  return top === undefined ? [] : walk(top.nodeId).map(({ role, name }) => ({ role: role === "image" ? "img" : role, name }));
}

async function inFirefox(driver: Driver, dialog: string): Promise<Spoken[]> {
  const chrome = await chromeWindow(driver.browser);
  const script = settle(`
    const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
    const names = { graphic: "img", pushbutton: "button", button: "button", "text leaf": "statictext", text: "statictext" };
    const walk = (node) => {
      const role = service.getStringRole(node.role);
      const below = Array.from({ length: node.childCount }, (_, n) => node.getChildAt(n)).flatMap(walk);
      return [{ role: names[role] ?? role, name: node.name ?? "" }, ...below];
    };
    const find = (node) => {
      if (service.getStringRole(node.role) === "dialog" && node.name === ${JSON.stringify(dialog)}) return node;
      for (let n = 0; n < node.childCount; n++) {
        const found = find(node.getChildAt(n));
        if (found) return found;
      }
      return null;
    };
    // The service has just been started: the tree of a document comes a little later.
    let top = null;
    for (let frame = 0; frame < 300 && top === null; frame++) {
      await new Promise((resolve) => content.requestAnimationFrame(resolve));
      const root = service.getAccessibleFor(content.document);
      top = root && find(root);
    }
    return top === null ? [] : walk(top);`);
  return (await chrome.inFrame("gBrowser.selectedBrowser", script)) as Spoken[];
}
