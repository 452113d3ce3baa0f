import { obtainBrowser } from "../browsers/install.ts";
import { kinds } from "../project.ts";
import { run, runTests } from "./run.ts";
import { single, sum, type Totals } from "./totals.ts";

/** Runs every check there is, prints the totals as the last line, and returns the exit code: 1 if anything failed or could not start. */
export async function checkAll(): Promise<number> {
  const steps: Totals[] = [];
  const step = async (name: string, work: () => Promise<Totals>) => {
    const started = performance.now();
    process.stdout.write(`\n# ${name}\n`);
    const totals = await work();
    steps.push(totals);
    process.stdout.write(
      `# ${name}: ${totals.failed === 0 ? "passed" : "FAILED"} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
    );
    return totals.failed === 0;
  };

  for (const kind of kinds) await step(`a browser: ${kind}`, () => haveBrowser(kind));
  await step("types", async () => single(await run("typescript/bin/tsc", "--noEmit")));
  await step("lint", async () => single(await run("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")));
  await step("unit tests", () => runTests("unit"));
  await step("build", async () => single(await run("tsx/dist/cli.mjs", "scripts/build.ts")));
  // What Mozilla's store runs on an upload.
  await step("lint of the built extension", async () => single(await run(addonsLinter, "--warnings-as-errors", "dist/firefox")));
  await step("what was built", () => runTests("built"));
  for (const kind of kinds) await step(`the loaded extension: ${kind}`, () => runTests(kind));

  const { passed, failed } = sum(steps);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

const addonsLinter = "addons-linter/bin/addons-linter";

async function haveBrowser(kind: (typeof kinds)[number]): Promise<Totals> {
  try {
    const { path, version } = await obtainBrowser(kind, (line) => process.stdout.write(`${line}\n`));
    process.stdout.write(`${path} (${version})\n`);
    return single(true);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return single(false);
  }
}
