import { FOLDED, FOLLOWS, LETTER, START, units } from "../text/units.ts";
import { readFile } from "./file.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Sections } from "./layout.ts";
import { createScan, type Steps } from "./scan.ts";

/** The table of units with what depends on the index: where its names may begin, and its endings. */
function tableFor({ openers, followers }: Sections): Uint32Array {
  const table = units.slice();
  const flags = new Uint32Array(table.length);
  for (const unit of followers) flags[unit] = FOLLOWS;
  for (const unit of openers) flags[unit] = flags[unit]! | START;
  for (let unit = 0; unit < table.length; unit++) {
    const entry = table[unit]!;
    if ((entry & LETTER) !== 0) table[unit] = entry | flags[entry & FOLDED]!;
  }
  return table;
}

/**
 * Opens an index as `buildGazetteer` wrote it, without parsing or copying. Throws one clear error if the file is damaged,
 * cut or of another version. `steps` counts the work of its scans.
 */
export function openGazetteer(bytes: ArrayBuffer | Uint8Array, steps: Steps = { count: 0 }): Gazetteer {
  const index = readFile(bytes);
  return { scan: createScan(index, tableFor(index), steps) };
}
