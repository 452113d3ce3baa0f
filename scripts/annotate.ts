import { join } from "node:path";
import { parseArgs } from "node:util";
import { createEngine } from "../src/core/engine.ts";
import { openDataset } from "../src/core/records/dataset.ts";
import { annotateDocument } from "./annotate/annotate.ts";
import { InputError, readDocuments } from "./annotate/input.ts";
import { readSample } from "./annotate/sample.ts";
import { printTable } from "./annotate/table.ts";
import { openCompiled } from "./dataset/open.ts";
import { root } from "./project.ts";

const usage = `Usage: npm run --silent annotate -- [--input FILE]

  --input FILE  JSON Lines {"id","text","lang"?,"date"?,"title"?}; prints a line a document:
                {"id","mentions":[{"start","end","text","entity","wikidata","confidence","why"}]},
                offsets in UTF-16 code units
  --help        prints this

Without --input it prints the sample article and its mentions as a table.`;

function main(): number {
  const { values } = parseArgs({ options: { input: { type: "string" }, help: { type: "boolean" } } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const documents = values.input === undefined ? null : readDocuments(values.input);
  const { files, wikidata } = openCompiled();
  const engine = createEngine(openDataset(files));
  if (documents === null) {
    const sample = readSample(join(root, "test/pages/2024-09-30.html"));
    printTable(sample, annotateDocument(engine, sample));
    return 0;
  }
  for (const document of documents) {
    const mentions = annotateDocument(engine, document).map(({ start, end, text, entity, confidence, why }) => {
      return { start, end, text, entity, wikidata: wikidata.get(entity) ?? null, confidence, why };
    });
    process.stdout.write(`${JSON.stringify({ id: document.id, mentions })}\n`);
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
