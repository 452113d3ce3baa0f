/** A row of a table by the names of its columns; a column that the row lacks is "". */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads comma-separated values (RFC 4180): quoted fields may hold commas, quotes and line breaks. The first row names the columns.
 * Invisible marks of direction and the like, which some tables carry, are dropped.
 */
export function parseCsv(text: string): Row[] {
  const [columns = [], ...rows] = fields(text.replace(/\p{Cf}/gu, ""));
  return rows.map((row) => Object.fromEntries(columns.map((column, n) => [column, row[n] ?? ""])));
}

function fields(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (quoted === undefined && plain === "" && end === "" && row.length === 0) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}
