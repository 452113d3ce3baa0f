import { FOLDED, FOLLOWS, LETTER, START, scripts, units } from "../text/units.ts";
import { readFile } from "./file.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Sections } from "./layout.ts";
import { createScan, type Steps } from "./scan.ts";

/** The table of units with what depends on the index: where its names may begin, and its endings. */
function tableFor({ openers, followers }: Sections): Uint32Array {
  const table = units.slice();
  const flags = new Map<number, number>();
  for (const unit of followers) flags.set(unit, FOLLOWS);
  for (const unit of openers) flags.set(unit, (flags.get(unit) ?? 0) | START);
  for (const [first, last] of scripts) {
    for (let unit = first; unit <= last; unit++) {
      const entry = table[unit]!;
      if ((entry & LETTER) !== 0) table[unit] = entry | (flags.get(entry & FOLDED) ?? 0);
    }
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
