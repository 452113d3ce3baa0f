import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { builtFolder, type Kind, root, sourceManifest } from "../project.ts";
import { bundleScripts, bundleStyles, entries } from "./bundle.ts";
import { filesNamedBy, manifestFor } from "./manifest.ts";

/**
 * Builds the extension for one kind of browser and returns its folder, which can be loaded as it is.
 * Throws with one sentence if a file that the manifest names was not written.
 */
export async function buildFor(kind: Kind): Promise<string> {
  const folder = builtFolder(kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await Promise.all([bundleScripts(kind, folder), bundleStyles(kind, folder)]);
  for (const page of entries(".html")) cpSync(page, join(folder, basename(page)));
  cpSync(join(root, "src/_locales"), join(folder, "_locales"), { recursive: true });
  cpSync(join(root, "icons"), join(folder, "icons"), { recursive: true, filter: (name) => !name.endsWith(".svg") });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const manifest = manifestFor(kind, sourceManifest(), version);
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const missing = filesNamedBy(manifest).filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`The manifest names what the build did not write: ${missing.join(", ")}`);
  return folder;
}
