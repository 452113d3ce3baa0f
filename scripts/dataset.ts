import { audit } from "./dataset/audit.ts";
import { check } from "./dataset/check.ts";
import { type Command, UsageError } from "./dataset/command.ts";
import { coverage } from "./dataset/coverage/coverage.ts";
import { importBroad } from "./dataset/import/import.ts";
import { list } from "./dataset/list.ts";
import { UnreadableRecords } from "./dataset/load.ts";
import { newRecord } from "./dataset/new/new.ts";
import { report } from "./dataset/report/report.ts";
import { schema } from "./dataset/schema.ts";

const commands: Readonly<Record<string, Command>> = { new: newRecord, check, report, audit, coverage, list, import: importBroad, schema };

const written = "npm run --silent dataset --";

function usage(): string {
  const forms = Object.values(commands).map(({ usage: [form] }) => form.length);
  const width = Math.max(...forms) + 1;
  const lines = Object.values(commands).map(({ usage: [form, does] }) => `  ${form.padEnd(width)} ${does}`);
  return [`Usage: ${written} COMMAND`, "", ...lines, `  ${"--help".padEnd(width)} prints this; behind a command, what that one takes`].join(
    "\n",
  );
}

const usageOf = ({ usage: [form, does], details = [] }: Command): string =>
  [`Usage: ${written} ${form}`, "", does, ...(details.length > 0 ? ["", ...details.map((line) => `  ${line}`)] : [])].join("\n");

async function main([name, ...args]: readonly string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === "--help" || (command && args.includes("--help"))) {
    console.log(command ? usageOf(command) : usage());
    return 0;
  }
  try {
    if (command) return await command.run(args);
    throw new UsageError(
      name === undefined ? "a command is needed; --help lists them." : `there is no command "${name}"; --help lists them.`,
    );
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof UnreadableRecords)) throw error;
    console.error(`dataset: ${error.message}`);
    return error instanceof UsageError ? 2 : 1;
  }
}

// Whoever reads only the beginning (`| head`) closes the pipe; that is no error.
process.stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
