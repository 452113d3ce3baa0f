import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder, with no slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The two families of browsers that the extension is built for. */
export const kinds = ["chromium", "firefox"] as const;
export type Kind = (typeof kinds)[number];

/** The folder of the built extension for one kind of browser. */
export function builtFolder(kind: Kind): string {
  return join(root, "dist", kind);
}

/** A manifest as read from manifest.json: only what scripts use is named. */
export interface Manifest {
  readonly [key: string]: unknown;
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: { readonly gecko: { readonly id: string; readonly strict_min_version: string } };
}

/** The one source manifest. Throws what `JSON.parse` throws. */
export function sourceManifest(): Manifest {
  return JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
}

/** The oldest major version of a browser that the manifest admits. */
export function oldestVersion(kind: Kind, manifest: Manifest): number {
  const version = kind === "chromium" ? manifest.minimum_chrome_version : manifest.browser_specific_settings.gecko.strict_min_version;
  return Number.parseInt(version, 10);
}
