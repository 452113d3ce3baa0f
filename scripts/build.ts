import { relative } from "node:path";
import { build } from "./build/build.ts";
import { datasetLine, sizeTable } from "./build/sizes.ts";
import { kinds, root } from "./project.ts";

const usage = `npm run build
Writes dist/chromium and dist/firefox, each loadable as it is, and prints the sizes of their files.
`;

const [argument] = process.argv.slice(2);
if (argument === "--help") {
  process.stdout.write(usage);
} else if (argument !== undefined) {
  process.stderr.write(`build takes no arguments, but was given "${argument}".\n`);
  process.exitCode = 2;
} else {
  try {
    const started = performance.now();
    const folders = await build(kinds);
    for (const folder of folders) process.stdout.write(`${relative(root, folder)}\n${sizeTable(folder)}\n`);
    process.stdout.write(`${datasetLine(folders[0] ?? "")}\n`);
    process.stdout.write(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
