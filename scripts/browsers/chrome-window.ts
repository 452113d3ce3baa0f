import type { Browser } from "puppeteer-core";

/** Source text that runs `body`, which may await and return, and reports its result or error as JSON. */
export function settle(body: string): string {
  return `(async () => { ${body} })().then((value) => report(JSON.stringify({ value })), (error) => report(JSON.stringify({ error: String(error) })));`;
}

/** Firefox's own window, where scripts have its rights and reach what its protocol hides. */
export interface ChromeWindow {
  /** Runs the body of an async function there; its result must be JSON. */
  run(body: string): Promise<unknown>;
  /** Runs a script, which must call `report` once as `settle` does, in the frame of the browser element that an expression gives. */
  inFrame(browserElement: string, script: string): Promise<unknown>;
}

/** What puppeteer keeps to itself: a connection that takes BiDi's commands. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
}

/** Needs a Firefox that was started with `--remote-allow-system-access`. */
export async function chromeWindow(browser: Browser): Promise<ChromeWindow> {
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
