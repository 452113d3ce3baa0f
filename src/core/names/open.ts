import { FOLDED, FOLLOWS, LETTER, START, units } from "../text/units.ts";
import { readFile } from "./file.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Sections } from "./layout.ts";
import { createScan, type Steps } from "./scan.ts";

/** The table of units with what depends on the index: where its names may begin, and its endings. */
function tableFor({ openers, followers }: Sections): Uint32Array {
  const table = units.slice();
  const opens = new Set(openers);
  const follows = new Set(followers);
  for (let unit = 0; unit < table.length; unit++) {
    const entry = table[unit]!;
    const folded = entry & FOLDED;
    if ((entry & LETTER) === 0 || follows.has(folded)) table[unit] = table[unit]! | FOLLOWS;
    if ((entry & (LETTER | START)) === LETTER && opens.has(folded)) table[unit] = table[unit]! | START;
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
