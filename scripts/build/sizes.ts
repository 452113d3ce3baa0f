import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { manifestSchema } from "../../src/core/records/compiled.ts";

/** One line a file of a built folder: bytes, and bytes compressed for scripts and styles; the largest first, pictures and texts together. */
export function sizeTable(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rows = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    return {
      name: /^(icons|_locales)\//.test(name) ? `${name.split("/")[0]}/` : name,
      bytes: bytes.length,
      zipped: gzipSync(bytes).length,
    };
  });
  const sums = new Map<string, { bytes: number; zipped: number }>();
  for (const { name, bytes, zipped } of rows) {
    const sum = sums.get(name) ?? { bytes: 0, zipped: 0 };
    sums.set(name, { bytes: sum.bytes + bytes, zipped: sum.zipped + zipped });
  }
  return [...sums]
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .map(([name, { bytes, zipped }]) => `  ${name.padEnd(28)} ${kilobytes(bytes)}   ${kilobytes(zipped)} compressed`)
    .join("\n");
}

/** What the dataset of a built folder holds, and how much room it takes there. */
export function datasetLine(folder: string): string {
  const dataset = join(folder, "dataset");
  const { date, counts } = v.parse(manifestSchema, JSON.parse(readFileSync(join(dataset, "manifest.json"), "utf8")));
  const bytes = readdirSync(dataset).reduce((sum, file) => sum + statSync(join(dataset, file)).size, 0);
  const { entities, offices, statements, speakers, names } = counts;
  const room = kilobytes(bytes).trim();
  return `Dataset of ${date}: ${entities} entities, ${names} names, ${offices} offices, ${statements} statements of ${speakers} speakers; ${room}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}
