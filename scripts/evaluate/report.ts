import { type Counts, rates } from "./score.ts";

/** A group of cases and how they fared. */
export interface Row extends Counts {
  readonly group: string;
}

/** What an evaluation prints: figures by group, then remarks, then each error as a line. */
export interface Report {
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly errors: readonly string[];
}

/** The words with a little of what stands around them, on one line. */
export function inPlace(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const aside = 30;
  return `…${text.slice(Math.max(0, start - aside), start)}[${text.slice(start, end)}]${text.slice(end, end + aside)}…`.replace(
    /\s+/g,
    " ",
  );
}

/** Prints a report as a table and lines. */
export function printReport({ rows, errors, notes }: Report): void {
  if (rows.length > 0) printRows(rows);
  for (const line of [...notes, ...errors]) console.log(line);
}

function printRows(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ group }) => group.length));
  console.log(`${"".padEnd(width)}  precision  recall    F1   right wrong missed`);
  for (const row of rows) {
    const { precision, recall, f1 } = rates(row);
    const figures = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(6)).join("   ");
    console.log(
      `${row.group.padEnd(width)}   ${figures}   ${String(row.right).padStart(5)} ${String(row.wrong).padStart(5)} ${String(row.missed).padStart(6)}`,
    );
  }
}
