import { expect, test } from "vitest";
import { cite } from "../../src/export/cited.ts";
import { catalogue, spoken } from "./samples.ts";

test("a row carries the permanent id, the dataset's version, and names instead of ids", () => {
  const [first] = cite(catalogue, catalogue.statements, "en");
  expect(first).toMatchObject({
    id: "rassendyll-rudolf/2008-09-27-assembly",
    dataset: "2026-11-24",
    speaker: { name: { text: "Rudolf Rassendyll", lang: "en" }, parts: { family: "Rassendyll", given: "Rudolf" }, wikidata: "Q7" },
    side: { id: "ruritania", name: { text: "Ruritania", lang: "en" } },
    topics: [{ id: "peace", name: { text: "Peace", lang: "en" } }],
    about: [{ id: "ruritania" }],
    note: null,
    oneReport: false,
  });
});

test("texts come in the language asked for, and say when they had to be English", () => {
  const [first] = cite(catalogue, catalogue.statements, "ru");
  expect(first?.speaker).toMatchObject({
    name: { text: "Рудольф Рассендилл", lang: "ru" },
    parts: { family: "Рассендилл", given: "Рудольф" },
  });
  expect(first?.says).toEqual({ text: "Said the border stays.", lang: "en" });
});

test("an earlier statement from which one differs is named by its permanent id", () => {
  const differing = spoken("union", "2020-x", { differsFrom: [{ id: "2019-05-note", how: "Then it did not." }] });
  expect(cite(catalogue, [differing], "en")[0]?.differsFrom).toEqual([
    { id: "union/2019-05-note", how: { text: "Then it did not.", lang: "en" } },
  ]);
});

test("a family name is the last word, or what the record says, and a body has none", () => {
  const rows = cite(catalogue, catalogue.statements, "en");
  expect(rows.map(({ speaker }) => speaker.parts)).toEqual([
    { family: "Rassendyll", given: "Rudolf" },
    { family: "Ban", given: "Flavia" },
    null,
  ]);
});
