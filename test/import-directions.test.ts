import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../scripts/project.ts";

/** Files that must be refused, each with one import in a direction that is closed. */
const closed: Readonly<Record<string, string>> = {
  "src/core/names/planted.ts": "../../page/paint.ts",
  "src/core/planted.ts": "node:fs",
  "src/i18n/planted.ts": "../settings/store.ts",
  "src/export/planted.ts": "../platform/browser.ts",
  "src/platform/planted.ts": "../core/records/date.ts",
  "src/settings/planted.ts": "../page/paint.ts",
  "src/messages/planted.ts": "webextension-polyfill",
  "src/page/planted.ts": "../platform/browser.ts",
  "src/ui/planted.ts": "../messages/send.ts",
  "src/card/planted.ts": "../messages/send.ts",
  "src/popup/planted.ts": "../page/paint.ts",
  "src/panel/planted.ts": "../page/paint.ts",
  "src/entries/planted.ts": "./content.ts",
  "src/entries/content.ts": "../card/card.tsx",
};

/** Imports in directions that are open. */
const open: Readonly<Record<string, string>> = {
  "src/panel/allowed.ts": "../export/csv.ts",
  "src/card/allowed.ts": "../page/card-slot.ts",
  "src/entries/allowed.ts": "../card/card.tsx",
  "src/page/allowed.ts": "../core/records/date.ts",
};

/** Two files that import one another. */
const circle = { "src/core/first.ts": "./second.ts", "src/core/second.ts": "./first.ts" };

interface Finding {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
}

let folder: string;
let findings: { readonly rule: string; readonly file: string }[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "directions-"));
  cpSync(join(root, "biome.json"), join(folder, "biome.json"));
  for (const [file, from] of Object.entries({ ...closed, ...open, ...circle })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `export { planted } from "${from}";\n`);
  }
  const output = await lint(folder);
  findings = (JSON.parse(output).diagnostics as Finding[]).map(({ category, location: { path } }) => ({
    rule: category.split("/").at(-1) ?? "",
    file: (typeof path === "string" ? path : path.file).replaceAll("\\", "/").replace(/^.*?(?=src\/)/, ""),
  }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(cwd: string): Promise<string> {
  const words = [
    join(root, "node_modules/@biomejs/biome/bin/biome"),
    "lint",
    "--vcs-enabled=false",
    "--reporter=json",
    "--max-diagnostics=none",
    ".",
  ];
  return new Promise((resolve) => execFile(process.execPath, words, { cwd }, (_error, stdout) => resolve(stdout)));
}

test.each(Object.entries(closed))("lint refuses that %s imports %s", (file) => {
  expect(findings).toContainEqual({ rule: "noRestrictedImports", file });
});

test.each(Object.entries(open))("lint lets %s import %s", (file) => {
  expect(findings.filter((finding) => finding.file === file && finding.rule === "noRestrictedImports")).toEqual([]);
});

test("lint refuses a circle of imports", () => {
  expect(findings).toContainEqual({ rule: "noImportCycles", file: "src/core/first.ts" });
});
