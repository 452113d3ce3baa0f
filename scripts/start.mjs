// Plain JavaScript on Node alone, since it installs the packages; everything else is TypeScript.
import { parseArgs } from "node:util";
import { ensurePackages } from "./setup/packages.mjs";

const usage = `npm start -- [options]
Builds the extension, loads it into a browser with a profile of its own, and opens a sample article.

  --browser chromium|firefox   which family; without it, whichever is found first
  --browser-path FILE          this very browser
  --headless                   no window: print the marks, save screenshots under dist/shots, end
  --article NAME               another sample article
  --url URL                    any page
  --list                       name the sample articles and end
  --help                       this text
`;

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  process.stderr.write(`${sentence} See npm start -- --help\n`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        browser: { type: "string" },
        "browser-path": { type: "string" },
        headless: { type: "boolean", default: false },
        article: { type: "string" },
        url: { type: "string" },
        list: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    refuse(error instanceof Error ? `${error.message.split(".")[0]}.` : String(error));
  }
}

const options = readOptions();
if (options.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const { browser, url, article } = options;
if (browser !== undefined && browser !== "chromium" && browser !== "firefox")
  refuse(`There is no browser "${browser}": chromium or firefox.`);
if (url !== undefined && !URL.canParse(url)) refuse(`"${url}" is not an address.`);
if (url !== undefined && article !== undefined) refuse("Name an article or an address, not both.");

ensurePackages();
const { register } = await import("tsx/esm/api");
register();
const { start } = await import("./start/start.ts");
try {
  process.exitCode = await start({
    kind: browser ?? null,
    browserPath: options["browser-path"] ?? null,
    headless: options.headless,
    article: article ?? null,
    url: url ?? null,
    list: options.list,
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
