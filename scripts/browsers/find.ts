import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Kind, oldestVersion, sourceManifest } from "../project.ts";
import { usualPlaces } from "./places.ts";

/** A browser that can load the extension. */
export interface FoundBrowser {
  readonly kind: Kind;
  readonly path: string;
  /** Major version. */
  readonly version: number;
}

/** The first browser of this kind in the usual places that is new enough; null if there is none. */
export function findBrowser(kind: Kind): FoundBrowser | null {
  for (const path of usualPlaces(kind, process.platform, process.env)) {
    const found = existsSync(path) ? inspect(kind, path) : null;
    if (found !== null) return found;
  }
  return null;
}

/** The browser at a path; null if it does not tell a version, or one older than the manifest admits. */
export function inspect(kind: Kind, path: string): FoundBrowser | null {
  const version = process.platform === "win32" ? versionBeside(kind, path) : versionTold(path);
  return version !== null && version >= oldestVersion(kind, sourceManifest()) ? { kind, path, version } : null;
}

function versionTold(path: string): number | null {
  try {
    // Ten seconds: a Firefox that starts for the first time on a loaded machine takes several.
    return major(execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 10_000 }));
  } catch {
    return null;
  }
}

/** On Windows `--version` opens a window. There Firefox keeps application.ini beside itself, the others a folder named by the version. */
function versionBeside(kind: Kind, path: string): number | null {
  const folder = dirname(path);
  if (kind === "chromium") {
    return Math.max(...readdirSync(folder).map((name) => (/^\d+(\.\d+){3}$/.test(name) ? Number.parseInt(name, 10) : 0)));
  }
  const settings = join(folder, "application.ini");
  return existsSync(settings) ? major(/^Version=.*$/m.exec(readFileSync(settings, "utf8"))?.[0] ?? "") : null;
}

function major(text: string): number | null {
  const number = /(\d+)\.\d+/.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}
