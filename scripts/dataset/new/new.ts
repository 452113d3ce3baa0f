import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { checkRecords } from "../check.ts";
import { type Command, optionsOf, UsageError } from "../command.ts";
import { datasetFolder, folderOf, loadRecords, readFiles } from "../load.ts";
import { formatProblem } from "../problem.ts";
import { answerFromInput, askTerminal, putQuestions } from "./ask.ts";
import type { Answers } from "./question.ts";
import { type NewKind, newKinds, questionsFor } from "./questions.ts";
import { entityFile, statementFile } from "./write.ts";

/**
 * Asks for a record and writes it below `folder`. Gives the written file's path below the folder, and what `check` says of it.
 * Throws UsageError on an answer that does not fit, and then writes nothing.
 */
export async function makeRecord(
  folder: string,
  kind: NewKind,
  ask: (records: ReturnType<typeof loadRecords>["records"]) => Promise<Answers>,
  today: string,
): Promise<{ file: string; problems: string[] }> {
  const answers = await ask(loadRecords(readFiles(folder)).records);
  const key = kind === "statement" ? answers.speaker : answers.id;
  if (key === undefined)
    throw new UsageError(kind === "statement" ? "a statement needs a --speaker." : "a record needs a --name or an --id.");
  if (kind === "statement" && (answers.date === undefined || answers.word === undefined))
    throw new UsageError("a statement needs a --date and a --word for its id.");
  const file = `${kind === "statement" ? "statements" : folderOf[kind]}/${key}.yaml`;
  const path = join(folder, file);
  const present = existsSync(path) ? readFileSync(path, "utf8") : null;
  if (present !== null && kind !== "statement") throw new UsageError(`${file} is there already.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, kind === "statement" ? statementFile(present, answers, today) : entityFile(kind, answers, today));
  const { problems } = checkRecords(readFiles(folder), today);
  const shown = relative(process.cwd(), folder).replaceAll("\\", "/");
  return {
    file,
    problems: problems.filter((problem) => problem.file === file && !problem.note).map((problem) => formatProblem(problem, shown)),
  };
}

export const newRecord: Command = {
  usage: [`new ${newKinds.join("|")}`, "asks for a record's fields and writes its file, or a statement into its speaker's"],
  details: [
    "At a terminal it asks; piped input answers a question a line, an empty line leaves one out.",
    "What is given as an option is not asked:",
    "  an entity    --name --id --ru --ka --wikidata --gender --country --from --to --description --why",
    "  a statement  --speaker --date --word --occasion --topics --about --says --phrase --phrase-lang --translation",
    "  the source   --url --publisher --title --published --lang --type",
    "What is still missing it tells with the line, as `check` does, and ends with 1.",
  ],
  async run([kind, ...args]) {
    const chosen = newKinds.find((each) => each === kind);
    if (chosen === undefined)
      throw new UsageError(`new is written: new ${newKinds.join("|")}${kind === undefined ? "" : `, not "${kind}"`}.`);
    const ask = (records: Parameters<typeof questionsFor>[1]): Promise<Answers> => {
      const questions = questionsFor(chosen, records);
      const options = optionsOf(args, Object.fromEntries(questions.map(({ key }) => [key, { type: "string" as const }])));
      const given = Object.fromEntries(
        Object.entries(options).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
      );
      return putQuestions(questions, given, process.stdin.isTTY ? askTerminal(chosen) : answerFromInput());
    };
    const { file, problems } = await makeRecord(datasetFolder, chosen, ask, new Date().toISOString().slice(0, 10));
    console.log(`Written: src/dataset/${file}`);
    if (problems.length === 0) return 0;
    console.log("Still to fill in or mend:");
    for (const problem of problems) console.log(problem);
    return 1;
  },
};
