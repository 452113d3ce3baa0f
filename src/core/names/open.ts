import { LETTER, START, units } from "../text/units.ts";
import { readFile } from "./file.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Sections } from "./layout.ts";
import { createScan, type Steps } from "./scan.ts";

/** The table of units in which this index's names that begin with a lower-case letter may begin. */
function tableFor({ openers }: Sections): Uint32Array {
  const table = units.slice();
  if (openers.length === 0) return table;
  const opens = new Set(openers);
  for (let unit = 0; unit < table.length; unit++) {
    const entry = table[unit]!;
    if ((entry & (LETTER | START)) === LETTER && opens.has(entry & 0xffff)) table[unit] = entry | START;
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
