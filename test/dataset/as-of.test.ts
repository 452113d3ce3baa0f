import { expect, it, describe as suite } from "vitest";
import { gatherDossiers } from "../../scripts/dataset/dossiers.ts";
import { datasetFolder, loadRecords, readFiles } from "../../scripts/dataset/load.ts";
import type { CardView } from "../../src/core/context/card-view.ts";
import { describe } from "../../src/core/context/describe.ts";

const dossiers = new Map(
  gatherDossiers(loadRecords(readFiles(datasetFolder)).records, "2026-11-24").map((dossier) => [dossier.entity.id, dossier]),
);

function card(entity: string, day: string): CardView {
  const dossier = dossiers.get(entity);
  if (!dossier) throw new Error(`the records lack ${entity}`);
  return describe(dossier, { asOf: { day, origin: "article" }, mentioned: [], language: "en" });
}

const holderOf = (entity: string, title: string, day: string): string | undefined =>
  card(entity, day).holders.find((holder) => holder.title.text === title)?.person.text;

suite("the records at ten dates", () => {
  it.each([
    ["1992-06-01", "Tengiz Sigua", undefined, "Boris Yeltsin", 0],
    ["1996-06-01", undefined, "Eduard Shevardnadze", "Boris Yeltsin", 0],
    ["2000-06-01", undefined, "Eduard Shevardnadze", "Vladimir Putin", 0],
    ["2004-03-01", "Zurab Zhvania", "Mikheil Saakashvili", "Vladimir Putin", 0],
    ["2008-08-08", "Lado Gurgenidze", "Mikheil Saakashvili", "Dmitry Medvedev", 0],
    ["2010-01-01", "Nika Gilauri", "Mikheil Saakashvili", "Dmitry Medvedev", 4],
    ["2012-10-25", "Bidzina Ivanishvili", "Mikheil Saakashvili", "Vladimir Putin", 5],
    ["2014-06-01", "Irakli Garibashvili", "Giorgi Margvelashvili", "Vladimir Putin", 4],
    ["2018-12-20", "Mamuka Bakhtadze", "Salome Zourabichvili", "Vladimir Putin", 5],
    ["2024-09-30", "Irakli Kobakhidze", "Salome Zourabichvili", "Vladimir Putin", 5],
  ])(
    "%s: prime minister %s and president %s of Georgia, president %s of Russia, %i states that recognise South Ossetia",
    (day, minister, president, russia, states) => {
      expect(holderOf("georgia", "Prime minister of Georgia", day)).toBe(minister);
      expect(holderOf("georgia", "President of Georgia", day)).toBe(president);
      expect(holderOf("russia", "President of Russia", day)).toBe(russia);
      expect(card("south-ossetia", day).recognised?.states).toHaveLength(states);
    },
  );

  it("has Ivanishvili become prime minister on 25 October 2012, and honorary chairman by 2024", () => {
    const now = (day: string) => card("ivanishvili-bidzina", day).offices.now.map(({ title }) => title.text);
    expect(now("2012-10-24")).toEqual([]);
    expect(now("2012-10-25")).toEqual(["Prime minister of Georgia"]);
    expect(now("2024-09-30")).toEqual(["Honorary chairman of Georgian Dream"]);
  });
});
