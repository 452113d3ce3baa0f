import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../project.ts";
import { single, type Totals, totalsOf, type VitestReport } from "./totals.ts";

/** Runs a package's command with this Node, its output passed on as it comes; whether it ended with 0. */
export function run(script: string, ...words: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, "node_modules", script), ...words], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}

/** Runs one vitest project of test/vitest.config.ts and counts its tests. */
export async function runTests(project: string): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  const file = join(folder, "report.json");
  try {
    const words = ["run", "--config", "test/vitest.config.ts", "--project", project];
    const ok = await run("vitest/vitest.mjs", ...words, "--reporter=verbose", "--reporter=json", `--outputFile.json=${file}`);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VitestReport) : null;
    const totals = totalsOf(report);
    return ok || totals.failed > 0 ? totals : { ...totals, failed: single(false).failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
