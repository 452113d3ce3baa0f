import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build/build.ts";
import { changedFiles, filesBelow, trackedFiles } from "./package/files.ts";
import { zip } from "./package/zip.ts";
import { builtFolder, kinds, root } from "./project.ts";

const usage = `npm run package
Builds, and writes three archives under dist, each with its SHA-256: for Chrome and Edge, for Firefox, and the sources as git keeps
them. The same sources give the same bytes, however often and wherever it is run.
`;

const [argument] = process.argv.slice(2);
if (argument === "--help") {
  process.stdout.write(usage);
} else if (argument !== undefined) {
  process.stderr.write(`package takes no arguments, but was given "${argument}".\n`);
  process.exitCode = 2;
} else {
  try {
    await writeAll();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}

async function writeAll(): Promise<void> {
  const sources = trackedFiles(root);
  await build(kinds);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const archives = new Map([...kinds.map((kind) => [kind as string, filesBelow(builtFolder(kind))] as const), ["sources", sources]]);
  const dist = join(root, "dist");
  for (const name of readdirSync(dist)) if (name.endsWith(".zip")) rmSync(join(dist, name));
  for (const [name, files] of archives) {
    const bytes = zip(files);
    const file = `dist/backgrounder-${version}-${name}.zip`;
    writeFileSync(join(root, file), bytes);
    const size = `${(bytes.length / 1000).toFixed(0).padStart(6)} kB`;
    process.stdout.write(`${createHash("sha256").update(bytes).digest("hex")}  ${file}  ${size}, ${files.size} files\n`);
  }
  const changed = changedFiles(root);
  if (changed.length > 0) process.stdout.write(`These differ from the last commit, so no one else gets the same:\n${changed.join("\n")}\n`);
}
