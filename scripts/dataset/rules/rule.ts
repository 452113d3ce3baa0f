import type { Day } from "../../../src/core/records/date.ts";
import type { Records } from "../load.ts";
import type { Problem } from "../problem.ts";
import type { Located, Path } from "../yaml.ts";

/** An editorial rule over all records. `today` bounds what may have been read or said. */
export type Rule = (records: Records, today: Day) => Problem[];

/** Every record of every kind, for rules that hold for all of them. */
export const allRecords = (records: Records): Located<unknown>[] => [
  ...records.entities,
  ...records.offices,
  ...records.statementFiles,
  ...(records.topics ? [records.topics] : []),
  ...(records.disputes ? [records.disputes] : []),
];

/** Starts a problem at a part of a record. */
export const at = (record: Located<unknown>, path: Path): { file: string; line: number } => ({
  file: record.file,
  line: record.lineAt(path),
});

/** Every value inside `value`, itself included, with its path. */
export function* walk(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
