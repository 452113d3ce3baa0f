import { resolve } from "node:path";
import { type Command, UsageError } from "./command.ts";
import { datasetFolder, loadRecords, type Records, readFiles, type TextFile } from "./load.ts";
import { byPlace, formatProblem, type Problem } from "./problem.ts";
import { rules } from "./rules/all.ts";

/** Everything wrong with the records: first whether a file can be read at all, then the editorial rules over those that can. */
export function checkRecords(files: readonly TextFile[], today: string): { records: Records; problems: Problem[] } {
  const { records, problems } = loadRecords(files);
  return { records, problems: [...problems, ...rules.flatMap((rule) => rule(records, today))].sort(byPlace) };
}

export const check: Command = {
  usage: ["check [FILE...]", "checks every record against the schema and the editorial rules; prints only what concerns FILE, if given"],
  run(args) {
    const option = args.find((arg) => arg.startsWith("-"));
    if (option !== undefined) throw new UsageError(`check has no option ${option}.`);
    const files = readFiles(datasetFolder);
    const chosen = new Set(args.map((arg) => resolve(arg)));
    const known = new Set(files.map(({ path }) => resolve(datasetFolder, path)));
    const unknown = args.find((arg) => !known.has(resolve(arg)));
    if (unknown !== undefined) throw new UsageError(`${unknown} is no file of the dataset.`);

    const { records, problems } = checkRecords(files, new Date().toISOString().slice(0, 10));
    const shown = problems.filter(({ file }) => chosen.size === 0 || chosen.has(resolve(datasetFolder, file)));
    for (const problem of shown) console.log(formatProblem(problem, "src/dataset"));
    const wrong = shown.filter(({ note }) => !note).length;
    console.log(`${summary(records)}: ${count(wrong, "problem")}, ${count(shown.length - wrong, "note")}`);
    return wrong > 0 ? 1 : 0;
  },
};

const count = (n: number, what: string, many = `${what}s`): string => `${n} ${n === 1 ? what : many}`;

function summary({ entities, offices, statementFiles }: Records): string {
  const statements = statementFiles.reduce((sum, { value }) => sum + value.statements.length, 0);
  return [
    count(entities.length, "entity", "entities"),
    count(offices.length, "office"),
    `${count(statements, "statement")} of ${count(statementFiles.length, "speaker")}`,
  ].join(", ");
}
