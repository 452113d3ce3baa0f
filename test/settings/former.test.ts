import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSettings } from "../../src/settings/parse.ts";
import { defaults } from "../../src/settings/schema.ts";
import { readDocument, writeDocument } from "../../src/settings/sync/document.ts";

/** One file as each version of the form wrote it. Whoever raises the version puts one of the version before here. */
const folder = join(import.meta.dirname, "former");
const read = (version: number) => readDocument(readFileSync(join(folder, `${version}.json`), "utf8"), Date.now());

test("there is a file of every version up to the one that is written", () => {
  const { version } = JSON.parse(writeDocument(new Map()));
  const versions = Array.from({ length: version }, (_, n) => `${n + 1}.json`);
  expect(readdirSync(folder).sort()).toEqual(versions);
});

test.each([
  [1, { hoverDelay: 700, kindsOff: ["place"], theme: "dark", off: new Set(["example.org"]) }],
  [2, { hoverDelay: 700, kindsOff: ["place"], marks: "every", syncSites: false, theme: "dark", off: new Set(["example.org"]) }],
] as const)("a settings file of version %i loads as it was meant", (version, set) => {
  const entries = read(version);
  expect(parseSettings(Object.fromEntries(entries))).toEqual({ ...defaults, only: new Set(), ...set });
  expect(readDocument(writeDocument(entries), Date.now())).toEqual(entries);
});
