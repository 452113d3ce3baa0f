import { readFileSync } from "node:fs";
import * as v from "valibot";
import { daySchema } from "../../src/core/records/date.ts";

/** One document to annotate. */
const documentSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.optional(v.nullable(v.string())),
  date: v.optional(v.nullable(daySchema)),
  title: v.optional(v.nullable(v.string())),
});
export type InputDocument = v.InferOutput<typeof documentSchema>;

/** Bad input of the reader's: told in one sentence, exit code 2. */
export class InputError extends Error {}

/** Reads JSON Lines, a document a line; blank lines are passed over. Throws InputError naming file and line. */
export function readDocuments(file: string): InputDocument[] {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    throw new InputError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`);
  }
  return content.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new InputError(`${file}:${i + 1} is not JSON.`);
    }
    const document = v.safeParse(documentSchema, value);
    if (document.success) return [document.output];
    const issue = document.issues[0];
    throw new InputError(`${file}:${i + 1} ${v.getDotPath(issue) ?? "document"}: ${issue.message}.`);
  });
}
