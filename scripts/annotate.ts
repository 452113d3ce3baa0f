import { join } from "node:path";
import { parseArgs } from "node:util";
import { createEngine } from "../src/core/engine.ts";
import { openDataset } from "../src/core/records/dataset.ts";
import { annotateDocument, annotateWithSaid } from "./annotate/annotate.ts";
import { InputError, readDocuments } from "./annotate/input.ts";
import { readSample } from "./annotate/sample.ts";
import { printTable } from "./annotate/table.ts";
import { openCompiled } from "./dataset/open.ts";
import { root } from "./project.ts";

const usage = `Usage: npm run --silent annotate -- [--input FILE [--said]]

  --input FILE  JSON Lines {"id","text","lang"?,"date"?,"title"?}; prints a line a document:
                {"id","mentions":[{"start","end","text","entity","wikidata","confidence","why"}]},
                offsets in UTF-16 code units
  --said        adds to each line "said":[{"entity","start","end","direct"}]: who says what, the span with its quotation
                marks, and whether it is in them
  --help        prints this

Without --input it prints the sample article and its mentions as a table.`;

function main(): number {
  const { values } = parseArgs({ options: { input: { type: "string" }, said: { type: "boolean" }, help: { type: "boolean" } } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.said && values.input === undefined) throw new InputError("--said goes with --input.");
  const documents = values.input === undefined ? null : readDocuments(values.input);
  const { files, wikidata } = openCompiled();
  const engine = createEngine(openDataset(files));
  if (documents === null) {
    const sample = readSample(join(root, "test/pages/2024-09-30.html"));
    printTable(sample, annotateDocument(engine, sample));
    return 0;
  }
  for (const document of documents) {
    const found = annotateWithSaid(engine, document);
    const mentions = found.mentions.map(({ start, end, text, entity, confidence, why }) => {
      return { start, end, text, entity, wikidata: wikidata.get(entity) ?? null, confidence, why };
    });
    const line = { id: document.id, mentions, ...(values.said ? { said: found.said } : {}) };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
    throw error;
  console.error(`annotate: ${error.message.split("\n")[0]}`);
  process.exitCode = 2;
}
