import { describe, expect, it } from "vitest";
import { parseCsv } from "../../../scripts/dataset/import/csv.ts";
import { Bearers, type Draft, settleNames, type Words } from "../../../scripts/dataset/import/names.ts";
import { barePerson, familyName } from "../../../scripts/dataset/import/people.ts";
import { Registry, slug } from "../../../scripts/dataset/import/registry.ts";

const words: Words = {
  common: { en: new Set(["nice"]), ru: new Set(["орел"]), ka: new Set() },
  frequent: { en: new Set(), ru: new Set(["орел"]), ka: new Set() },
  given: new Set(["florence", "kenya"]),
  surnames: new Set(["guerrero"]),
};
const draft = (id: string, kind: Draft["kind"], en: string[], ru: string[] = []): Draft => {
  return { id, kind, wikidata: null, names: { en: en.map((name) => ({ name })), ru: ru.map((name) => ({ name })), ka: [] }, fields: {} };
};
const settle = (one: Draft, others: readonly Draft[] = [], often = false) =>
  settleNames(one, new Bearers({ kept: [], sharing: [one, ...others], all: [one, ...others] }, words), often);

describe("a name", () => {
  it.each([
    ["an everyday word", "Nice"],
    ["a first name", "Florence"],
    ["a surname", "Guerrero"],
    ["very short", "Ife"],
  ])("that is %s is weak", (_what, name) => {
    expect(settle(draft("a", "place", [name]))?.en).toEqual([{ name, weak: true }]);
  });

  it("of several words, and a state's that is only a first name, stands alone", () => {
    expect(settle(draft("a", "place", ["Nice Hills"]))?.en).toEqual(["Nice Hills"]);
    expect(settle(draft("a", "place", ["Kenya"]), [], true)?.en).toEqual(["Kenya"]);
  });

  it("that several bear is weak for each", () => {
    const other = draft("b", "place", ["Santiago"]);
    expect(settle(draft("a", "place", ["Santiago"]), [other])?.en).toEqual([{ name: "Santiago", weak: true }]);
  });

  it("is left to the one whose first name it is", () => {
    const province = draft("quebec", "place", ["Quebec"]);
    expect(settle(draft("quebec-city", "place", ["Quebec City", "Québec"]), [province])?.en).toEqual(["Quebec City"]);
  });

  it("is weak where a person bears it as a surname, and a surname where a place does", () => {
    const medina = draft("medina", "place", ["Medina"]);
    const danilo = draft("medina-danilo", "person", ["Danilo Medina"]);
    expect(settle(medina, [danilo])?.en).toEqual([{ name: "Medina", weak: true }]);
    expect(settle(danilo, [medina])?.en).toEqual([{ name: "Danilo Medina", weak: true }]);
  });

  it("is folded before it is compared", () => {
    expect(settle(draft("a", "place", ["Orjol"], ["Орёл"]))?.ru).toEqual([{ name: "Орёл", weak: true }]);
  });
});

describe("a person's name", () => {
  it.each([
    ["Xi Jinping", "CN", "Xi"],
    ["Moon Jae-in", "KR", "Moon"],
    ["Audrey Tang", "TW", undefined],
    ["Ursula von der Leyen", "DE", "von der Leyen"],
    ["Bruno Le Maire", "FR", "Le Maire"],
    ["Emmanuel Macron", "FR", undefined],
  ])("%s of %s has the surname %s", (name, country, family) => {
    expect(familyName(name, country)).toBe(family);
  });

  it("is taken without titles and suffixes", () => {
    expect(["Nicholas True, Baron True", "Robert Menendez Jr.", "Elizabeth II"].map(barePerson)).toEqual([
      "Nicholas True",
      "Robert Menendez",
      "Elizabeth II",
    ]);
  });
});

describe("ids", () => {
  it("are ASCII words", () => {
    expect(["Łódź", "São Tomé & Príncipe", "Côte d'Ivoire", "İzmir"].map(slug)).toEqual([
      "lodz",
      "sao-tome-principe",
      "cote-divoire",
      "izmir",
    ]);
  });

  it("are each given once, the later with what tells it apart", () => {
    const registry = new Registry([]);
    expect([
      registry.give("Q1", "Brest", "France"),
      registry.give("Q2", "Brest", "Belarus"),
      registry.give("Q3", "Brest", "Belarus"),
    ]).toEqual(["brest", "brest-belarus", "brest-belarus-q3"]);
    expect(registry.idOf("Q2")).toBe("brest-belarus");
  });
});

describe("comma-separated values", () => {
  it("may be quoted, hold commas, quotes and line breaks, and be empty", () => {
    expect(parseCsv('a,b\n"x, ""y""\nz",\n,2\n')).toEqual([
      { a: 'x, "y"\nz', b: "" },
      { a: "", b: "2" },
    ]);
    expect(parseCsv("a\r\n1\r\n")).toEqual([{ a: "1" }]);
    expect(parseCsv("")).toEqual([]);
  });
});
