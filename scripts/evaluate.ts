import { join } from "node:path";
import { parseArgs } from "node:util";
import { createEngine, type Engine } from "../src/core/engine.ts";
import { openDataset } from "../src/core/records/dataset.ts";
import { annotateDocument } from "./annotate/annotate.ts";
import { InputError } from "./annotate/input.ts";
import { openCompiled } from "./dataset/open.ts";
import { scoreClosedWorld } from "./evaluate/closed-world.ts";
import { readElevant } from "./evaluate/elevant.ts";
import { readPassages } from "./evaluate/passage.ts";
import { type Counts, rates, score, sum } from "./evaluate/score.ts";
import { root } from "./project.ts";

const usage = `Usage: npm run evaluate -- [--json] [--input FILE --format elevant]

Prints precision, recall and F1 (strict: same span, same entity) on our own annotated passages, by language and by
phenomenon, with each error as a line.

  --input FILE --format elevant  scores a benchmark in ELEVANT's form, closed world
  --json                         the figures and errors as JSON
  --help                         prints this`;

/** A group of passages and how they fared. */
interface Row extends Counts {
  readonly group: string;
}

interface Report {
  readonly rows: readonly Row[];
  readonly errors: readonly string[];
  readonly notes: readonly string[];
}

function main(): number {
  const { values } = parseArgs({
    options: { input: { type: "string" }, format: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if ((values.input === undefined) !== (values.format === undefined)) throw new InputError("--input and --format go together.");
  if (values.format !== undefined && values.format !== "elevant")
    throw new InputError(`there is no format "${values.format}"; elevant is the one.`);
  const { files, wikidata } = openCompiled();
  const engine = createEngine(openDataset(files));
  const report = values.input === undefined ? onPassages(engine) : onBenchmark(engine, values.input, wikidata);
  if (values.json) {
    const rows = report.rows.map((row) => ({ ...row, ...rates(row) }));
    console.log(JSON.stringify({ rows, errors: report.errors, notes: report.notes }, null, 2));
  } else {
    print(report);
  }
  return 0;
}

function onPassages(engine: Engine): Report {
  const scored = readPassages(join(root, "test/recognition")).map((passage) => {
    const { id, text, title, date, language, labels } = passage;
    return { passage, ...score(labels, annotateDocument(engine, { id, text, title, date, lang: language })) };
  });
  const groups = new Map<string, Counts[]>();
  for (const each of scored) {
    const { language, phenomenon } = each.passage;
    for (const group of [language, `${language}: ${phenomenon}`]) groups.set(group, [...(groups.get(group) ?? []), each]);
  }
  const rows = [...groups].map(([group, counts]) => ({ group, ...sum(counts) })).sort((a, b) => (a.group < b.group ? -1 : 1));
  const errors = scored.flatMap(({ passage, wrongOnes, missedOnes }) => [
    ...wrongOnes.map(
      (mention) => `${passage.id} wrong   ${inPlace(passage.text, mention)} → ${mention.entity} (${mention.why.join("; ")})`,
    ),
    ...missedOnes.map((label) => `${passage.id} missed  ${inPlace(passage.text, label)} → ${label.entity}`),
  ]);
  return { rows, errors, notes: [`${scored.length} passages`] };
}

function onBenchmark(engine: Engine, file: string, wikidata: ReadonlyMap<string, string>): Report {
  const scored = readElevant(file).map((document) => {
    const mentions = annotateDocument(engine, { id: document.id, text: document.text, title: document.title, lang: "en" });
    return { document, ...scoreClosedWorld(document, mentions, wikidata) };
  });
  const errors = scored.flatMap(({ document, wrongOnes, missedOnes }) => [
    ...wrongOnes.map(
      ({ mention, label }) =>
        `${document.id} wrong   ${inPlace(document.text, mention)} → ${mention.entity}; labelled “${document.text.slice(label.start, label.end)}” ${label.wikidata ?? "unknown"}`,
    ),
    ...missedOnes.map((label) => `${document.id} missed  ${inPlace(document.text, label)} → ${label.wikidata}`),
  ]);
  const unjudged = scored.flatMap(({ document, unjudged: ones }) =>
    ones.map((mention) => `${document.id} unjudged ${inPlace(document.text, mention)} → ${mention.entity}`),
  );
  return { rows: [{ group: "closed world", ...sum(scored) }], errors, notes: [`${scored.length} documents`, ...unjudged] };
}

/** The words with a little of what stands around them, on one line. */
function inPlace(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const aside = 30;
  return `…${text.slice(Math.max(0, start - aside), start)}[${text.slice(start, end)}]${text.slice(end, end + aside)}…`.replace(
    /\s+/g,
    " ",
  );
}

function print({ rows, errors, notes }: Report): void {
  const width = Math.max(...rows.map(({ group }) => group.length));
  console.log(`${"".padEnd(width)}  precision  recall    F1   right wrong missed`);
  for (const row of rows) {
    const { precision, recall, f1 } = rates(row);
    const figures = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(6)).join("   ");
    console.log(
      `${row.group.padEnd(width)}   ${figures}   ${String(row.right).padStart(5)} ${String(row.wrong).padStart(5)} ${String(row.missed).padStart(6)}`,
    );
  }
  for (const line of [...notes, ...errors]) console.log(line);
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
    throw error;
  console.error(`evaluate: ${error.message.split("\n")[0]}`);
  process.exitCode = 2;
}
