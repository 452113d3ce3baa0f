// Plain JavaScript on Node alone, since it installs the packages; everything else is TypeScript.
import { ensurePackages } from "./setup/packages.mjs";

const usage = `npm test
Installs what is missing, then checks types and lint, and runs the unit tests, the build, the checks of what was built, and the tests
of the loaded extension in Chromium and Firefox. The last line is the totals over all of it: "N passed, N failed".
`;

const [argument] = process.argv.slice(2);
if (argument === "--help") {
  process.stdout.write(usage);
  process.exit(0);
}
if (argument !== undefined) {
  process.stderr.write(`npm test takes no arguments, but was given "${argument}".\n`);
  process.exit(2);
}

ensurePackages();
const { register } = await import("tsx/esm/api");
register();
const { checkAll } = await import("./check/check.ts");
process.exitCode = await checkAll();
