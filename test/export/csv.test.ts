import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { cite } from "../../src/export/cited.ts";
import { toCsv } from "../../src/export/csv.ts";
import { anyCited, catalogue } from "./samples.ts";

const read = (csv: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    newline: "\r\n",
    delimiter: ",",
    skipEmptyLines: "greedy",
  });
  expect(errors).toEqual([]);
  return data;
};

test("papaparse reads back what was written", () => {
  const csv = toCsv(cite(catalogue, catalogue.statements, "en"));
  expect(csv.startsWith("\ufeffid,date,speaker,side,")).toBe(true);
  expect(read(csv)).toMatchObject([
    {
      id: "rassendyll-rudolf/2008-09-27-assembly",
      date: "2008-09-27",
      speaker: "Rudolf Rassendyll",
      side: "Ruritania",
      phrase: "the border stays",
      record_type: "verbatim record",
      url: "https://ministry.example/a_b?c=d%20e&f=1#g",
      dataset: "2026-11-24",
    },
    { id: "ban-flavia/2012-speech", published: "", one_report: "yes", other_sources: "https://other.example/x" },
    { id: "union/2019-05-note", date: "2019-05" },
  ]);
});

test("whatever the texts, each statement is one row, its texts whole but for the guard", () => {
  fc.assert(
    fc.property(fc.array(anyCited, { minLength: 1, maxLength: 4 }), (rows) => {
      const data = read(toCsv(rows));
      expect(data.map((row) => row.id)).toEqual(rows.map((row) => row.id));
      for (const [n, row] of rows.entries()) expect(["", "'"].map((guard) => guard + row.says.text)).toContain(data[n]?.says);
    }),
  );
});

test("no cell is a formula", () => {
  const dangerous = /^[\s\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;
  fc.assert(
    fc.property(anyCited, (row) => {
      for (const cell of Object.values(read(toCsv([row]))[0] ?? {})) expect(cell).not.toMatch(dangerous);
    }),
  );
  const [first] = cite(catalogue, catalogue.statements, "en");
  if (first === undefined) throw new Error("no row");
  for (const text of ["=HYPERLINK(1)", "+1", "-1", "@x", "\t=1", " =1", "＝1"])
    expect(read(toCsv([{ ...first, says: { text, lang: "en" } }]))[0]?.says).toBe(`'${text}`);
});
