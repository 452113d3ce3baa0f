import { describe, expect, it } from "vitest";
import { drawAudit } from "../../scripts/dataset/audit.ts";
import { loadRecords } from "../../scripts/dataset/load.ts";
import { makeReport } from "../../scripts/dataset/report/report.ts";
import { reportText } from "../../scripts/dataset/report/text.ts";
import { entity, holder, office, person, place, source, statement, statements, topics } from "./authored.ts";

const said = (count: number, fields = {}) => Array.from({ length: count }, (_, n) => statement(`200${n}`, fields));

const files = [
  topics,
  {
    path: "disputes.yaml",
    text: "throne:\n  label: The throne\n  topics: [peace]\n  sides: [[ruritania/government], [ruritania/opposition, antoinette]]\n",
  },
  place("ruritania", { names: { en: ["Ruritania"], ru: ["Руритания"], ka: ["რურიტანია"] }, wikidata: "Q1" }),
  entity("organisations", { id: "reds", kind: "organisation", country: ["ruritania"], inPower: [{ from: "1990" }] }),
  person("rudolf", {
    country: ["ruritania"],
    parties: [{ id: "reds" }],
    names: { en: ["Rudolf"], ru: ["Рудольф"], ka: [{ name: "რუდოლფ", derived: true }] },
  }),
  person("michael", { country: ["ruritania"], parties: [{ name: "Blues" }] }),
  person("antoinette", { country: ["ruritania"] }),
  statements("rudolf", said(7)),
  statements(
    "michael",
    said(2, { sources: [source({ type: "press report", publisher: "Gazette", read: "2020-01-01" })], oneReport: true }),
  ),
  statements("antoinette", said(1)),
  office("king", { of: "ruritania", holders: [holder("rudolf", "1999", undefined, { knownUntil: "2005" })] }),
  office("queen", { of: "ruritania", aboveParties: true, holders: [holder("antoinette", "1999")] }),
];
const { records } = loadRecords(files);

describe("the report", () => {
  const made = makeReport(records, "2026-11-24");

  it("counts a dispute's sides beside each other and says plainly which has over twice another's", () => {
    const [throne] = made.balance.disputes;
    expect(throne?.sides.map(({ side, count }) => [side, count])).toEqual([
      ["ruritania/government", 7],
      ["ruritania/opposition + antoinette", 3],
    ]);
    const sentence = "ruritania/government has over twice the statements of ruritania/opposition + antoinette: 7 and 3.";
    expect(throne?.unbalanced).toEqual([sentence]);
    expect(reportText(made)).toContain(`!! ${sentence}\n     No reason is given`);
  });

  it("gives the reason where there is one, and complains of no side that has just twice another's", () => {
    const reasoned = files.map((file) => (file.path === "disputes.yaml" ? { ...file, text: `${file.text}  reason: Few spoke.\n` } : file));
    expect(reportText(makeReport(loadRecords(reasoned).records, "2026-11-24"))).toContain("Reason: Few spoke.");
    const even = files.map((file) => (file.path === "statements/rudolf.yaml" ? statements("rudolf", said(6)) : file));
    expect(makeReport(loadRecords(even).records, "2026-11-24").balance.disputes[0]?.unbalanced).toEqual([]);
  });

  it("counts by side, party, year and the best record", () => {
    const { bySide, byParty, byYear, byRecordType, statements: total, speakers } = made.balance;
    expect([total, speakers]).toEqual([10, 3]);
    expect(bySide).toEqual([
      ["ruritania/government", 7],
      ["ruritania/opposition", 2],
      ["ruritania", 1],
    ]);
    expect(byParty).toEqual([
      ["reds", 7],
      ["Blues", 2],
    ]);
    expect(byYear.slice(0, 2)).toEqual([
      ["2000", 3],
      ["2001", 2],
    ]);
    expect(byRecordType).toEqual([
      ["official", 8],
      ["press report", 2],
    ]);
  });

  it("tells names from sources and derived ones apart, and who lacks an item", () => {
    const row = (kind: string) => made.coverage.counts.find((each) => each.depth === "deep" && each.kind === kind);
    expect(row("place")).toMatchObject({ entities: 1, named: 1, derived: 0, wikidata: 1 });
    expect(row("person")).toMatchObject({ entities: 3, named: 0, derived: 1, wikidata: 0 });
    expect(made.coverage.unnamed).toContainEqual({ id: "rudolf", missing: ["ka"] });
    expect(made.coverage.deepWithoutWikidata).toContain("rudolf");
  });

  it("lists what was read long ago, and offices whose holder may have changed", () => {
    expect(made.stale.readings).toEqual([{ file: "statements/michael.yaml", read: "2020-01-01", sources: 2 }]);
    expect(made.stale.offices).toEqual([{ file: "offices/king.yaml", office: "king", person: "rudolf", is: "known until", date: "2005" }]);
    expect(makeReport(records, "2026-11-24", 10_000).stale.readings).toEqual([]);
  });

  it("counts statements by publisher", () => {
    expect(made.sources.ofStatements).toEqual([
      ["Ministry", 8],
      ["Gazette", 2],
    ]);
  });
});

describe("an audit", () => {
  const ids = (n: number, seed: number, of = records): string[] => drawAudit(of, n, seed).map(({ id }) => id);

  it("draws the same statements by the same seed, others by another, all if there are fewer", () => {
    expect(ids(5, 1)).toEqual(ids(5, 1));
    expect(ids(5, 1)).not.toEqual(ids(5, 2));
    expect(ids(5, 1)).toEqual(ids(9, 1).slice(0, 5));
    expect(new Set(ids(99, 1)).size).toBe(10);
  });

  it("leaves the lots of others as they were when a statement is added", () => {
    const more = files.map((file) => (file.path === "statements/antoinette.yaml" ? statements("antoinette", said(2)) : file));
    expect(ids(99, 1, loadRecords(more).records).filter((id) => id !== "antoinette/2001-speech")).toEqual(ids(99, 1));
  });

  it("tells all that is needed to check it", () => {
    const audited = drawAudit(records, 99, 1).find(({ id }) => id === "rudolf/2003-speech");
    expect(audited).toMatchObject({
      place: expect.stringMatching(/^src\/dataset\/statements\/rudolf\.yaml:\d+$/),
      speaker: "Rudolf",
      side: "ruritania/government",
      date: "2003",
      says: "Said so.",
      sources: [source({ published: null })],
    });
  });
});
