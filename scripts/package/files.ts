import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder, by its path there with forward slashes. */
export function filesBelow(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))]));
}

/**
 * The files that git keeps, as they are in the folder now: what was built was built from these. Throws with one sentence where git
 * knows nothing of the folder.
 */
export function trackedFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = git(folder, "ls-files", "-z").split("\0").filter(Boolean);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** Paths, as git prints them, of what differs from the last commit, files that git does not keep included. */
export function changedFiles(folder: string): string[] {
  return git(folder, "status", "--porcelain").split("\n").filter(Boolean);
}

function git(folder: string, ...words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync("git", words, { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`The sources are those that git keeps, but git failed here: ${(error?.message ?? stderr).trim()}`);
  return stdout;
}
