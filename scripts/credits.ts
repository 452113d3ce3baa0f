import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build/build.ts";
import { creditsFile } from "./build/credits.ts";

const usage = `npm run --silent credits
Builds, and prints whose work ships in the extension and under which licences, with their texts: what ${creditsFile} in it says.
`;

const [argument] = process.argv.slice(2);
if (argument === "--help") {
  process.stdout.write(usage);
} else if (argument !== undefined) {
  process.stderr.write(`credits takes no arguments, but was given "${argument}".\n`);
  process.exitCode = 2;
} else {
  const [folder = ""] = await build(["chromium"]);
  // Its first character is for browsers.
  process.stdout.write(readFileSync(join(folder, creditsFile), "utf8").slice(1));
}
