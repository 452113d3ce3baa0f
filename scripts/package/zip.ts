import { type Zippable, zipSync } from "fflate";

/**
 * An archive of the files by their paths (forward slashes), in the paths' order and all with one date: the same files give the same
 * bytes, whatever the machine. fflate packs in plain JavaScript; what zlib makes of the same bytes differs by processor and version.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // The first day that archives can name. They keep no zone, and fflate reads a date's local fields.
  const mtime = new Date(1980, 0, 1, 12);
  const sorted: Zippable = {};
  for (const path of [...files.keys()].sort()) sorted[path] = [files.get(path) ?? new Uint8Array(), {}];
  return zipSync(sorted, { level: 9, mtime });
}
