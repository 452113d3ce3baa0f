import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packagesOf } from "../../scripts/build/credits.ts";
import { builtFolder, kinds, root } from "../../scripts/project.ts";

test("packages are found by their files, the innermost of nested ones, each once", () => {
  const inputs = [
    "src/entries/card.ts",
    "node_modules/preact/dist/preact.mjs",
    "node_modules/preact/hooks/dist/hooks.mjs",
    "node_modules/@a/b/index.js",
    "node_modules/@a/b/node_modules/c/lib/c.js",
  ];
  expect(packagesOf(inputs)).toEqual(["node_modules/@a/b", "node_modules/@a/b/node_modules/c", "node_modules/preact"]);
});

test.each(kinds)("what ships to %s carries the licences of the packages, maps and tables in it", (kind) => {
  const text = readFileSync(join(builtFolder(kind), "credits.txt"), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of [...Object.keys(dependencies), "world-atlas"]) expect(text).toContain(`LICENCE OF ${name}\n`);
  for (const words of ["Mozilla Public License", "Permission is hereby granted", "GeoNames (geonames.org)", "UNICODE LICENSE V3"])
    expect(text).toContain(words);
});

test("nothing ships under a licence that our own cannot go with", () => {
  const text = readFileSync(join(builtFolder("chromium"), "credits.txt"), "utf8");
  const [, list = ""] = text.split("CODE AND MAPS\n\n");
  const licences = [...list.split("\n\n---")[0]!.matchAll(/^\S.* \S+, (.+)$/gm)].map(([, licence]) => licence);
  expect(licences.length).toBeGreaterThan(6);
  for (const licence of licences)
    expect(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "0BSD"]).toContain(licence);
});
