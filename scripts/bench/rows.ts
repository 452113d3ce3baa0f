/** One measured figure. `ratio` is to the floor measured beside it in the same run; `met` says whether the target was reached. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly target?: number;
  readonly met?: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const figure = (value: number): string => (value >= 1_000 ? Math.round(value).toLocaleString("en") : value.toFixed(2));

/** The rows as a table for reading. A target is on the ratio where there is one to a floor in time, else on the value. */
export function formatRows(rows: readonly Row[]): string {
  const cells = rows.map(({ name, value, unit, ratio, target, met }) => [
    name,
    figure(value),
    unit,
    ratio === undefined ? "" : `${ratio.toFixed(2)}x`,
    target === undefined ? "" : `at most ${target}`,
    met === undefined ? "" : met ? "met" : "MISSED",
  ]);
  const table = [["what", "value", "unit", "to floor", "target", ""], ...cells];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, i) => (i === 1 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
