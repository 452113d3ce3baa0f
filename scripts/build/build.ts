import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileDataset } from "../dataset/compile.ts";
import { builtFolder, type Kind, root, sourceManifest } from "../project.ts";
import { bundleScripts, bundleStyles, entries } from "./bundle.ts";
import { filesNamedBy, manifestFor } from "./manifest.ts";

/**
 * Builds the extension for one kind of browser and returns its folder, which can be loaded as it is. A build that fails leaves the
 * last good one in its place. Throws with one sentence if a file that the manifest names was not written.
 */
export async function buildFor(kind: Kind): Promise<string> {
  const folder = builtFolder(kind);
  const growing = `${folder}-${process.pid}`;
  try {
    await fill(kind, growing);
    rmSync(folder, { recursive: true, force: true });
    renameSync(growing, folder);
    return folder;
  } finally {
    rmSync(growing, { recursive: true, force: true });
  }
}

async function fill(kind: Kind, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await Promise.all([bundleScripts(kind, folder), bundleStyles(kind, folder)]);
  for (const page of entries(".html")) cpSync(page, join(folder, basename(page)));
  cpSync(join(root, "src/_locales"), join(folder, "_locales"), { recursive: true });
  cpSync(join(root, "icons"), join(folder, "icons"), { recursive: true, filter: (name) => !name.endsWith(".svg") });
  compileDataset(join(folder, "dataset"));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const manifest = manifestFor(kind, sourceManifest(), version);
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const missing = filesNamedBy(manifest).filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) process.stderr.write(`The manifest names what the build did not write: ${missing.join(", ")}\n`);
}
