import { parseArgs } from "node:util";
import { createEngine } from "../src/core/engine.ts";
import { openDataset } from "../src/core/records/dataset.ts";
import { InputError } from "./annotate/input.ts";
import { readingExpression } from "./context/bundle.ts";
import { contextOf } from "./context/context-of.ts";
import { onePage, readList, type SavedPage } from "./context/input.ts";
import { startReader } from "./context/reader.ts";
import { openCompiled } from "./dataset/open.ts";

const usage = `Usage: npm run --silent context -- --html FILE [--url URL]
       npm run --silent context -- --input LIST

Reads saved pages as the extension reads them, in a headless browser with the pages' own scripts and requests off, and prints of
each {"article","published","source","asOf","language","title","mentions","saidHere","knownWords"} as a line of JSON.

  --html FILE   one page; --url is the address it was saved from
  --input LIST  JSON Lines {"id","html": path,"url"?}, a page a line; each line of output begins with its "id"
  --help        prints this`;

/** Pages read at the same time: a browser keeps about two cores busy with that. */
const atOnce = 3;

/** Pages between two lines of progress. */
const told = 50;

/** Printed of a page that the browser could not show, so that the others' lines are not lost. */
const unread = { article: false, published: null, error: "the browser could not show the page" };

const say = (line: string): void => void process.stderr.write(`context: ${line}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { html: { type: "string" }, url: { type: "string" }, input: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const pages = choosePages(values);
  const engine = createEngine(openDataset(openCompiled().files));
  const reader = await startReader(say, await readingExpression());
  let failures = 0;

  async function lineOf(page: SavedPage): Promise<string> {
    const id = page.id === undefined ? {} : { id: page.id };
    const reading = await reader.read(page).catch((error: unknown) => {
      failures++;
      say(`${page.html} could not be read: ${error instanceof Error ? error.message : error}`);
      return null;
    });
    return JSON.stringify({ ...id, ...(reading === null ? unread : await contextOf(engine, reading)) });
  }

  try {
    const ahead: Promise<string>[] = pages.slice(0, atOnce).map(lineOf);
    for (const [i] of pages.entries()) {
      const line = await ahead.shift();
      const next = pages[i + atOnce];
      if (next !== undefined) ahead.push(lineOf(next));
      if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
      if ((i + 1) % told === 0 || (i > 0 && next === undefined && ahead.length === 0)) say(`${i + 1} of ${pages.length} pages`);
    }
  } finally {
    await reader.close();
  }
  return failures === 0 ? 0 : 1;
}

function choosePages({ html, url, input }: { html?: string; url?: string; input?: string }): SavedPage[] {
  if ((html === undefined) === (input === undefined)) throw new InputError("name one page with --html or a list with --input.");
  if (html !== undefined) return [onePage(html, url)];
  if (url !== undefined) throw new InputError("--url goes with --html; in a list each line has its own.");
  return readList(input ?? "");
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
    throw error;
  console.error(`context: ${error.message.split("\n")[0]}`);
  process.exitCode = 2;
}
