import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileDataset } from "../dataset/compile.ts";
import { builtFolder, type Kind, root, sourceManifest } from "../project.ts";
import { bundleScripts, bundleStyles, entries } from "./bundle.ts";
import { credits, creditsFile } from "./credits.ts";
import { filesNamedBy, manifestFor } from "./manifest.ts";

/**
 * Builds the extension for each kind of browser and returns the folders, which can be loaded as they are. A build that fails leaves
 * the last good ones in their places. Throws with one sentence if the dataset is at fault or a file that the manifest names was not written.
 */
export async function build(kinds: readonly Kind[]): Promise<string[]> {
  const growing = join(root, "dist", `growing-${process.pid}`);
  try {
    compileDataset(join(growing, "dataset"));
    await Promise.all(kinds.map((kind) => fill(kind, join(growing, kind), join(growing, "dataset"))));
    return kinds.map((kind) => {
      const folder = builtFolder(kind);
      rmSync(folder, { recursive: true, force: true });
      renameSync(join(growing, kind), folder);
      return folder;
    });
  } finally {
    rmSync(growing, { recursive: true, force: true });
  }
}

async function fill(kind: Kind, folder: string, dataset: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [inputs] = await Promise.all([bundleScripts(kind, folder), bundleStyles(kind, folder)]);
  writeFileSync(join(folder, creditsFile), credits(inputs));
  for (const page of entries(".html")) cpSync(page, join(folder, basename(page)));
  cpSync(join(root, "src/_locales"), join(folder, "_locales"), { recursive: true });
  cpSync(join(root, "icons"), join(folder, "icons"), { recursive: true, filter: (name) => !name.endsWith(".svg") });
  cpSync(dataset, join(folder, "dataset"), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const manifest = manifestFor(kind, sourceManifest(), version);
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const missing = filesNamedBy(manifest).filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`The manifest names what the build did not write: ${missing.join(", ")}`);
}
