import { type ParseArgsConfig, parseArgs } from "node:util";

/** A subcommand of `npm run dataset`. */
export interface Command {
  /** One line of the usage text: what to type after `dataset --`, then what it does. */
  readonly usage: readonly [form: string, does: string];
  /** Further lines for `--help` behind the command. */
  readonly details?: readonly string[];
  /** Runs with the words after its name and gives the exit code. Throws UsageError on words it cannot use. */
  run(args: readonly string[]): number | Promise<number>;
}

/** What was typed cannot be done; the message is one sentence for whoever typed it. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

/** The options of a command that takes nothing else. Throws UsageError. */
export function optionsOf<const T extends Options>(args: readonly string[], options: T): Values<T> {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    if (error instanceof TypeError && "code" in error) throw new UsageError(error.message.split(/[.\n]/)[0]!.concat("."));
    throw error;
  }
}

/** A whole number from 1 that was given as an option; `usual` where none was. Throws UsageError. */
export function numberOf(name: string, given: string | undefined, usual: number): number {
  if (given === undefined) return usual;
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new UsageError(`--${name} takes a whole number from 1, not "${given}".`);
  return Number(given);
}
