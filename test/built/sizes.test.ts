import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { filesBelow } from "../../scripts/package/files.ts";
import { builtFolder, kinds } from "../../scripts/project.ts";

/** Of several scripts together, as one. */
const compressed = (folder: string, ...scripts: readonly string[]): number =>
  gzipSync(Buffer.concat(scripts.map((script) => readFileSync(join(folder, script)))), { level: 9 }).length;

test.each(kinds)("an article on which no card opens costs at most 12,000 bytes of script, compressed, in %s", (kind) => {
  expect(compressed(builtFolder(kind), "content.js", "marks.js")).toBeLessThanOrEqual(12_000);
});

test.each(kinds)("the card's script is at most 30,000 bytes, compressed, in %s", (kind) => {
  expect(compressed(builtFolder(kind), "card.js")).toBeLessThanOrEqual(30_000);
});

test.each(kinds)("the dataset is at most 4 MB in %s", (kind) => {
  const files = [...filesBelow(join(builtFolder(kind), "dataset")).values()];
  expect(files.length).toBeGreaterThan(10);
  expect(files.reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThanOrEqual(4_000_000);
});
