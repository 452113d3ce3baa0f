import type { Cited } from "./cited.ts";
import { datasetName, licence } from "./dataset.ts";

/** Everything as it is held, for programs. `version`: the dataset's date; null where there are no rows. */
export function toJson(rows: readonly Cited[]): string {
  const dataset = { name: datasetName, version: rows[0]?.dataset ?? null, licence: licence.url };
  return `${JSON.stringify({ dataset, statements: rows.map(({ dataset: version, ...row }) => ({ ...row, dataset: version })) }, null, 2)}\n`;
}
