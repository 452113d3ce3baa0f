import { readFile } from "node:fs/promises";
import type { CDPSession, HTTPRequest, Page } from "puppeteer-core";
import { obtainBrowser } from "../browsers/install.ts";
import { launchBrowser } from "../browsers/launch.ts";
import type { PageReading } from "./in-page.ts";
import type { SavedPage } from "./input.ts";

/** Reads saved pages in one headless browser, each call in a tab of its own. */
export interface Reader {
  /** Rejects if the browser could not show the page. */
  read(page: SavedPage): Promise<PageReading>;
  close(): Promise<void>;
}

/** The address of a page that none is known of: `.invalid` is nobody's (RFC 2606). */
const nowhere = "https://page.invalid/";

/** A saved page comes from a file and asks for nothing, so that a second is much; in ms. */
const slowest = 30_000;

/**
 * The page is answered with its file and nothing else goes out, by three locks: the policy under which the renderer loads no
 * script, frame, picture or sheet; the interception of what is asked all the same, as by a refresh; and no name that resolves.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
const noNames = "--host-resolver-rules=MAP * ~NOTFOUND";

/** Each site would be given a process of its own, whose start takes longer than its page; and pages left would be kept. */
const fewProcesses = [
  "--renderer-process-limit=2",
  "--disable-site-isolation-trials",
  "--disable-features=IsolateOrigins,site-per-process,BackForwardCache,HttpsUpgrades",
];

/**
 * Starts Chromium, which is obtained where there is none.
 *
 * @param expression what is evaluated in each page; it yields a PageReading.
 */
export async function startReader(say: (line: string) => void, expression: string): Promise<Reader> {
  const browser = await launchBrowser(await obtainBrowser("chromium", say), { headless: true, flags: [noNames, ...fewProcesses] });
  const idle: Tab[] = [];
  return {
    async read(saved) {
      const tab = idle.pop() ?? (await openTab(await browser.newPage()));
      try {
        tab.answer.body = await readFile(saved.html);
        await tab.page.goto(saved.url ?? nowhere, { waitUntil: "domcontentloaded", timeout: slowest });
        const reading = await evaluateAside(tab.session, expression);
        idle.push(tab);
        return reading;
      } catch (error) {
        // What one page broke is not kept for the next.
        await tab.page.close().catch(() => undefined);
        throw error;
      }
    },
    close: () => browser.close(),
  };
}

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  /** What the next navigation is answered with; null once it was. */
  readonly answer: { body: Buffer | null };
}

async function openTab(page: Page): Promise<Tab> {
  const answer: Tab["answer"] = { body: null };
  await page.setRequestInterception(true);
  page.on("request", (request) => void answerWith(request, page, answer).catch(() => undefined));
  return { page, session: await page.createCDPSession(), answer };
}

async function answerWith(request: HTTPRequest, page: Page, answer: Tab["answer"]): Promise<void> {
  const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
  const { body } = answer;
  if (!isPage || body === null) {
    await request.abort("aborted");
    return;
  }
  answer.body = null;
  await request.respond({ headers: { "content-type": contentType(body), "content-security-policy": policy }, body });
}

/** Tools save pages as UTF-8 whatever their own words say, and text in another encoding is hardly ever valid UTF-8. */
function contentType(body: Buffer): string {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return "text/html; charset=utf-8";
  } catch {
    return "text/html";
  }
}

/** Evaluates in a world of its own beside the page's, as content scripts are. */
async function evaluateAside(session: CDPSession, expression: string): Promise<PageReading> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression, contextId, returnByValue: true });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
