import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { buildGazetteer } from "../../src/core/names/build.ts";
import type { NameEntry } from "../../src/core/names/name-entry.ts";
import { type Language, languages } from "../../src/core/records/text.ts";
import { makeNames } from "./names.ts";
import type { Row } from "./rows.ts";
import type { IndexTimes } from "./scan-texts.ts";
import { runningText } from "./texts.ts";

const sizes = [1_000, 100_000, 1_000_000] as const;
const textUnits = 1_000_000;

const scanTarget = 4;
const bytesTarget = 16;
const openTarget = 1;

const label = (size: number): string => (size >= 1_000_000 ? `${size / 1_000_000}M` : `${size / 1_000}k`);

/** The names of one script in a set of a thousand. The first set is in every index; the second is strangers. */
const printedNames = (language: Language, seed: number): string[] =>
  [...makeNames(1_000, seed)].filter(({ entry }) => entry.reading.language === language).map(({ printed }) => printed);

/** Builds an index of that many names into the file at `path`, and says how large it is. */
function buildRows(size: number, path: string): Row[] {
  const entries: NameEntry[] = [];
  let utf8 = 0;
  for (const { entry, printed } of makeNames(size)) {
    entries.push(entry);
    utf8 += Buffer.byteLength(printed);
  }
  const start = performance.now();
  const file = buildGazetteer(entries);
  const buildTime = performance.now() - start;
  writeFileSync(path, file);
  const bytes = file.byteLength / size;
  const isBiggest = size === sizes.at(-1);
  return [
    { name: `floor: UTF-8 of ${label(size)} names`, value: utf8 / size, unit: "bytes a name" },
    {
      name: `index, ${label(size)} names`,
      value: bytes,
      unit: "bytes a name",
      ratio: file.byteLength / utf8,
      ...(isBiggest ? { target: bytesTarget, met: bytes <= bytesTarget } : {}),
    },
    { name: `build, ${label(size)} names`, value: buildTime, unit: "ms" },
  ];
}

function timeRows(size: number, { firstOpen, open, texts }: IndexTimes): Row[] {
  const openLimit = openTarget * Math.max(1, size / 100_000);
  return [
    { name: `open, ${label(size)} names`, value: open, unit: "ms", target: openLimit, met: open < openLimit },
    { name: `open, ${label(size)} names, first in a new program`, value: firstOpen, unit: "ms" },
    ...texts.flatMap(({ floor, scan, medianRatio }, i) => [
      { name: `floor: charCodeAt, ${languages[i]}`, value: floor, unit: "ns a unit" },
      {
        name: `scan, ${languages[i]}, ${label(size)} names`,
        value: scan,
        unit: "ns a unit",
        ratio: scan / floor,
        target: scanTarget,
        met: scan <= scanTarget * floor,
      },
      { name: `scan, ${languages[i]}, ${label(size)} names, median rounds`, value: medianRatio, unit: "times the floor" },
    ]),
  ];
}

/** Measures the name index at each size: file, opening, building, and the scan of running text in three scripts. */
export function engineRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-engine-"));
  try {
    const texts = join(folder, "texts.json");
    writeFileSync(
      texts,
      JSON.stringify(languages.map((language) => runningText(language, textUnits, printedNames(language, 1), printedNames(language, 2)))),
    );
    // Bundled as the extension is, since that is what readers run.
    const program = join(folder, "scan-texts.mjs");
    const entry = fileURLToPath(new URL("scan-texts.ts", import.meta.url));
    buildSync({ entryPoints: [entry], outfile: program, bundle: true, minify: true, format: "esm", platform: "node", logLevel: "error" });
    return sizes.flatMap((size) => {
      const index = join(folder, `${size}.bin`);
      const rows = buildRows(size, index);
      const times = JSON.parse(execFileSync(process.execPath, [program, index, texts], { encoding: "utf8" })) as IndexTimes;
      return [...rows, ...timeRows(size, times)];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
