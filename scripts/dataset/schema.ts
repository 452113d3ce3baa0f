import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import { disputesSchema } from "../../src/core/records/dispute.ts";
import { entitySchema } from "../../src/core/records/entity.ts";
import { officeSchema } from "../../src/core/records/office.ts";
import { statementFileSchema } from "../../src/core/records/statement.ts";
import { topicsSchema } from "../../src/core/records/topic.ts";
import { type Command, UsageError } from "./command.ts";
import { datasetFolder } from "./load.ts";

/** Where editors find the JSON Schemas; .vscode/settings.json names the files. */
export const schemaFolder = join(datasetFolder, "schema");

const schemas = {
  entity: entitySchema,
  office: officeSchema,
  statements: statementFileSchema,
  topics: topicsSchema,
  disputes: disputesSchema,
};

/**
 * JSON Schemas of the authored files, by file name: for completion and hints in editors. `check` holds more than they can say
 * (days of the calendar, counts of words), and it alone decides.
 */
export const editorSchemas = (): Map<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => {
      // "ignore": what JSON Schema cannot express is left to `check`.
      const json = toJsonSchema(schema, { typeMode: "input", errorMode: "ignore" });
      return [`${name}.json`, `${JSON.stringify(json, allowBareYears, 2)}\n`];
    }),
  );

/** Editors read an unquoted year as a number; the loader keeps it as written. */
const allowBareYears = (_key: string, value: unknown): unknown =>
  isPattern(value) && value.pattern.startsWith("^\\d{4}(") ? { ...value, type: ["string", "integer"] } : value;

const isPattern = (value: unknown): value is { pattern: string } =>
  typeof value === "object" && value !== null && "pattern" in value && typeof value.pattern === "string";

export const schema: Command = {
  usage: ["schema", "writes src/dataset/schema/*.json, by which editors complete records"],
  run(args) {
    if (args.length > 0) throw new UsageError("schema takes no arguments.");
    mkdirSync(schemaFolder, { recursive: true });
    for (const [name, text] of editorSchemas()) writeFileSync(join(schemaFolder, name), text);
    return 0;
  },
};
