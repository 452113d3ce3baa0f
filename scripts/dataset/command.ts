/** A subcommand of `npm run dataset`. */
export interface Command {
  /** One line of the usage text: what to type after `dataset --`, then what it does. */
  readonly usage: readonly [form: string, does: string];
  /** Runs with the words after its name and gives the exit code. Throws UsageError on words it cannot use. */
  run(args: readonly string[]): number;
}

/** What was typed cannot be done; the message is one sentence for whoever typed it. */
export class UsageError extends Error {}
