import { check } from "./dataset/check.ts";
import { type Command, UsageError } from "./dataset/command.ts";
import { importBroad } from "./dataset/import/import.ts";
import { list } from "./dataset/list.ts";
import { schema } from "./dataset/schema.ts";

const commands: Readonly<Record<string, Command>> = { check, import: importBroad, list, schema };

function usage(): string {
  const lines = Object.values(commands).map(({ usage: [form, does] }) => `  ${form.padEnd(18)} ${does}`);
  return ["Usage: npm run --silent dataset -- COMMAND", "", ...lines, `  ${"--help".padEnd(18)} prints this`].join("\n");
}

function main([name, ...args]: readonly string[]): number {
  if (name === "--help" || args.includes("--help")) {
    console.log(usage());
    return 0;
  }
  try {
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command) return command.run(args);
    throw new UsageError(
      name === undefined ? "a command is needed; --help lists them." : `there is no command "${name}"; --help lists them.`,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`dataset: ${error.message}`);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
