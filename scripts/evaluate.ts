import { parseArgs } from "node:util";
import { createEngine } from "../src/core/engine.ts";
import { openDataset } from "../src/core/records/dataset.ts";
import { InputError } from "./annotate/input.ts";
import { openCompiled } from "./dataset/open.ts";
import { evaluateRanking } from "./evaluate/ranking.ts";
import { evaluateBenchmark, evaluateRecognition } from "./evaluate/recognition.ts";
import { printReport } from "./evaluate/report.ts";
import { evaluateSaid } from "./evaluate/said.ts";
import { rates } from "./evaluate/score.ts";

const usage = `Usage: npm run evaluate -- [recognition | said | ranking] [--json] [--input FILE --format elevant]

Prints precision, recall and F1, with each error as a line, on our own annotated texts.

  recognition                    who and what is named (strict: same span, same entity), by language and by phenomenon; the default
  said                           who says what (strict: same span, same person, direct or not), by language
  ranking                        which earlier statements stand first on a card, against our own judgement
  --input FILE --format elevant  scores recognition on a benchmark in ELEVANT's form, closed world
  --json                         the figures and errors as JSON
  --help                         prints this`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { input: { type: "string" }, format: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [what = "recognition", ...rest] = positionals;
  if (rest.length > 0 || !["recognition", "said", "ranking"].includes(what))
    throw new InputError(`there is nothing to evaluate by "${positionals.join(" ")}".`);
  if ((values.input === undefined) !== (values.format === undefined)) throw new InputError("--input and --format go together.");
  if (values.format !== undefined && values.format !== "elevant")
    throw new InputError(`there is no format "${values.format}"; elevant is the one.`);
  const { files, wikidata } = openCompiled();
  const engine = createEngine(openDataset(files));
  const report =
    what === "said"
      ? evaluateSaid(engine)
      : what === "ranking"
        ? await evaluateRanking(engine)
        : values.input === undefined
          ? evaluateRecognition(engine)
          : evaluateBenchmark(engine, values.input, wikidata);
  if (values.json) {
    const rows = report.rows.map((row) => ({ ...row, ...rates(row) }));
    console.log(JSON.stringify({ rows, errors: report.errors, notes: report.notes }, null, 2));
  } else {
    printReport(report);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
    throw error;
  console.error(`evaluate: ${error.message.split("\n")[0]}`);
  process.exitCode = 2;
}
