import type { Browser, CDPSession, Page } from "puppeteer-core";
import type { Driver, Popup, Scheme } from "./driver.ts";
import { callExpression, functionExpression } from "./expression.ts";

/** Loads the extension of a folder into a Chromium that was started for extensions. */
export async function driveChromium(browser: Browser, folder: string): Promise<Driver> {
  let id = "";
  let own: Page | null = null;

  async function install(): Promise<Page> {
    await own?.close();
    own = null;
    if (id !== "") await browser.uninstallExtension(id);
    id = await browser.installExtension(folder);
    return openedOwnPage("welcome.html");
  }

  async function openedOwnPage(path: string): Promise<Page> {
    const page = await (await browser.waitForTarget((each) => each.url().startsWith(`chrome-extension://${id}/${path}`))).page();
    if (page === null) throw new Error(`${path} is in no tab`);
    return page;
  }

  /** A page with the extension's rights that none of its scripts run in, kept in a tab at the back. */
  async function ownPage(): Promise<Page> {
    if (own !== null && !own.isClosed()) return own;
    const [front] = (await browser.pages()).slice(-1);
    own = await browser.newPage();
    await own.goto(`chrome-extension://${id}/manifest.json`);
    await front?.bringToFront();
    return own;
  }

  await (await install()).close();
  return {
    kind: "chromium",
    browser,
    install,
    async reload() {
      await (await install()).close();
    },
    async inExtension(call, ...args) {
      return (await (await ownPage()).evaluate(callExpression(call, args))) as never;
    },
    async inCard(page, call, ...args) {
      const session = await page.createCDPSession();
      try {
        return await inClosedRoot(session, functionExpression(call), args);
      } finally {
        await session.detach();
      }
    },
    async openPopup(page) {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().endsWith(`${id}/popup.html`));
      await (await browser.extensions()).get(id)?.triggerAction(page);
      return popupOf(await (await opened).asPage());
    },
    async openedPanel() {
      const target = await browser.waitForTarget((each) => each.url().endsWith(`${id}/panel.html`));
      return popupOf(await target.asPage());
    },
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    openedOwnPage,
    async saveTo(folder) {
      // It holds as long as the session does.
      const session = await browser.target().createCDPSession();
      await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
    },
    async stopBackground() {
      const target = browser.targets().find((each) => each.type() === "service_worker" && each.url().includes(id));
      await (await target?.worker())?.close();
    },
    setScheme: emulateScheme,
    close: () => browser.close(),
  };
}

function popupOf(page: Page): Popup {
  return {
    async inDocument(call, ...args) {
      return (await page.evaluate(`${functionExpression(call)}(document, ...${JSON.stringify(args)})`)) as never;
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    setScheme: (scheme) => emulateScheme(page, scheme),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

function emulateScheme(page: Page, scheme: Scheme): Promise<void> {
  return page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
}

/** The protocol sees closed roots: the card's is the last one in a document or in a frame of its site. */
async function inClosedRoot(session: CDPSession, call: string, args: readonly unknown[]): Promise<never | null> {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const found = closedRoots(root).at(-1);
  if (found === undefined) return null;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: found.backendNodeId });
  const answer = await session.send("Runtime.callFunctionOn", {
    functionDeclaration: `function () { return ${call}(this, ...${JSON.stringify(args)}); }`,
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails !== undefined)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value as never;
}

interface Node {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  /** Of a frame in the same process. */
  readonly contentDocument?: Node;
}

function closedRoots(node: Node): Node[] {
  const own = node.shadowRootType === "closed" ? [node] : [];
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own, ...inside.flatMap(closedRoots)];
}
