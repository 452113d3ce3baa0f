import { describe, expect, it } from "vitest";
import { checkRecords } from "../../scripts/dataset/check.ts";
import { sentences } from "../../scripts/dataset/rules/texts.ts";
import { entity, holder, office, person, place, problemsOf, source, statement, statements, today, topics } from "./authored.ts";

const position = (holder: string) => ({ holder, says: "It is ours.", sources: [source()] });
const rulesOf = (...files: Parameters<typeof problemsOf>): string[] => problemsOf(...files).map((line) => line.replace(/^\S+ /, ""));

describe("records that are right", () => {
  it("raise no problem", () => {
    const files = [
      topics,
      place("ruritania", { names: { en: ["Ruritania"], ru: ["Руритания"], ka: ["რურიტანია"] }, native: "en" }),
      place("strelsau", { country: ["ruritania"], positions: [position("Ruritania"), position("Its neighbour")] }),
      person("rudolf", { country: ["ruritania"], related: ["strelsau"] }),
      person("flavia"),
      office("king", { of: "ruritania", holders: [holder("rudolf", "2001", "2005-03-01"), holder("flavia", "2005-03-01")] }),
      statements("flavia", [
        statement("2001-02", { about: ["ruritania"] }),
        statement("2008-09-27", { differsFrom: [{ id: "2001-02-speech", how: "It was the opposite." }] }),
      ]),
    ];
    expect(problemsOf(...files)).toEqual([]);
  });
});

describe("reading a file", () => {
  it("names the line of a broken field, in a map, a list and a union", () => {
    const text = [
      "id: rudolf",
      "kind: king",
      "wikidata: null",
      "names:",
      "  en:",
      "    - Rudolf",
      "    - { name: Rassendyll, weak: perhaps }",
      "description: Known.",
      "sources:",
      "  - { publisher: P, title: T, url: 'http://p.example', published: 2023-02-30, lang: en, read: 2026-11-20, type: official }",
      "why: Test.",
      "height: tall",
    ].join("\n");
    expect(problemsOf({ path: "people/rudolf.yaml", text })).toEqual([
      "people/rudolf.yaml:2 schema",
      "people/rudolf.yaml:7 schema",
      "people/rudolf.yaml:10 schema",
      "people/rudolf.yaml:10 schema",
      "people/rudolf.yaml:12 schema",
    ]);
  });

  it("keeps a bare year as it is written", () => {
    const year = place("ruritania", { sources: [source({ published: "2008" })] });
    expect(problemsOf({ ...year, text: year.text.replace('"2008"', "2008") })).toEqual([]);
  });

  it("allows aliases, refuses merge keys, duplicate keys and broken YAML", () => {
    const aliased = place("ruritania", { positions: [position("One"), position("Other")] });
    const shared = aliased.text
      .replace("sources:", "sources: &s")
      .replace(/( +)sources:\n( +- [\s\S]*?type: official\n)/g, "$1sources: *s\n");
    expect(shared.match(/\*s/g)).toHaveLength(2);
    expect(problemsOf({ ...aliased, text: shared })).toEqual([]);
    expect(problemsOf({ path: "topics.yaml", text: "a: &a { en: A }\nb: { <<: *a }\n" })[0]).toBe("topics.yaml:2 schema");
    expect(problemsOf({ path: "topics.yaml", text: "a: A\na: B\n" })).toEqual(["topics.yaml:2 yaml"]);
    expect(problemsOf({ path: "topics.yaml", text: "a: [\n" })[0]).toMatch(/yaml$/);
  });

  it("does not blame what refers to a record that could not be read", () => {
    const broken = place("ruritania", { kind: "kingdom" });
    expect(problemsOf(broken, person("rudolf", { country: ["ruritania"] }))).toEqual([
      `places/ruritania.yaml:${lineOf(broken, "kind")} schema`,
    ]);
  });

  it("tells how to mend each problem", () => {
    const { problems } = checkRecords(
      [{ path: "notes.yaml", text: "a: b" }, place("a", { wikidata: "58217" }), person("b", { country: ["c"] })],
      today,
    );
    expect(problems).toHaveLength(3);
    for (const { message, mend } of problems) expect(message.length * mend.length).toBeGreaterThan(0);
  });
});

const lineOf = ({ text }: { text: string }, key: string): number => text.split("\n").findIndex((line) => line.startsWith(`${key}:`)) + 1;

describe("files", () => {
  it("are named by id and kept by kind", () => {
    expect(rulesOf({ ...place("ruritania"), path: "places/strelsau.yaml" })).toEqual(["file name"]);
    expect(rulesOf(entity("people", { id: "ruritania", kind: "place" }))).toEqual(["file name"]);
    expect(rulesOf(topics, person("flavia"), { ...statements("flavia", []), path: "statements/rudolf.yaml" })).toEqual(["file name"]);
    expect(rulesOf({ path: "things/a.yaml", text: "a: b" })).toEqual(["folder"]);
  });
});

describe("references", () => {
  it("exist, once told a file, and are of the right kind", () => {
    expect(rulesOf(person("rudolf", { country: ["ruritania"], related: ["ruritania", "strelsau"] }))).toEqual(["reference", "reference"]);
    expect(rulesOf(person("flavia"), person("rudolf", { country: ["flavia"] }))).toEqual(["reference"]);
    expect(rulesOf(person("rudolf", { related: ["rudolf"] }))).toEqual(["reference"]);
    expect(rulesOf(place("ruritania"), office("king", { of: "ruritania", holders: [holder("ruritania", "2001")] }))).toEqual(["reference"]);
    expect(rulesOf(topics, statements("flavia", []))).toEqual(["reference"]);
    expect(rulesOf(topics, person("flavia"), statements("flavia", [statement("2001", { topics: ["love"] })]))).toEqual(["topic"]);
  });
});

describe("sources", () => {
  it.each([
    ["read in the future", { read: "2026-11-25" }],
    ["published in the future", { published: "2027", read: "2026-11-24" }],
    ["read before it was published", { published: "2026-11", read: "2026-10-31" }],
    ["an address with a tracking mark", { url: "https://p.example/?utm_source=x" }],
  ])("refuses %s", (_what, fields) => {
    expect(rulesOf(place("a", { sources: [source(fields)] }))).toEqual(["source"]);
  });

  it("cannot tell whether a page of this month was read before it was published", () => {
    expect(problemsOf(place("a", { sources: [source({ published: "2026-11", read: "2026-11-01" })] }))).toEqual([]);
  });
});

describe("texts", () => {
  it.each([
    ["two scripts in a word", "Lаvrov said"],
    ["an invisible character", "Lav\u00adrov said"],
    ["two spaces", "Lavrov  said"],
    ["a decomposed letter", "Me\u0301xico said"],
  ])("refuses %s", (_what, why) => {
    expect(rulesOf(place("a", { why }))).toEqual(["characters"]);
  });

  it("has at most two sentences in a description and in what was said", () => {
    const description = { en: "One. Two.", ru: "Раз. Два. Три." };
    expect(rulesOf(place("a", { description }))).toEqual(["length"]);
    expect(rulesOf(topics, person("b"), statements("b", [statement("2001", { says: "One. Two. Three." })]))).toEqual(["length"]);
  });

  it.each([
    ["Served in the U.S. Senate under J. Smith. Left it.", 2],
    ["Dr. Who met Gen. Grant in St. Louis.", 1],
    ["Born in 1950. Elected! Left? Yes.", 4],
    ["Министр им. Ленина в 2008 г. Грузии.", 1],
    ["პირველი. მეორე.", 2],
    ["Asked “Why?” Nobody answered.", 2],
  ])("counts the sentences of %j", (text, count) => {
    expect(sentences(text)).toBe(count);
  });
});

describe("entities", () => {
  it("list a name once, in its own script, and have one to show", () => {
    expect(rulesOf(place("a", { names: { en: ["A", "A"] } }))).toEqual(["name"]);
    expect(rulesOf(place("a", { names: { en: ["A", { name: "A", from: "2001" }] } }))).toEqual([]);
    expect(rulesOf(place("a", { names: { en: ["Москва"] } }))).toEqual(["name"]);
    expect(rulesOf(place("a", { names: { en: [{ name: "A", derived: true }] } }))).toEqual(["name"]);
    expect(rulesOf(person("a", { names: { en: [{ name: "Xi Jinping", family: "Xing" }] } }))).toEqual(["name"]);
    expect(rulesOf(place("a", { native: "ka" }))).toEqual(["name"]);
    expect(rulesOf(place("a", { native: "os", endonyms: [{ lang: "os", name: "А" }] }))).toEqual([]);
  });

  it("have a gender only as persons", () => {
    expect(rulesOf(place("a", { gender: "male" }))).toEqual(["name"]);
    expect(rulesOf(entity("people", { id: "a", kind: "person" }))).toEqual(["note, gender"]);
  });

  it("do not share a Wikidata item", () => {
    expect(rulesOf(place("a", { wikidata: "Q1" }), place("b", { wikidata: "Q1" }))).toEqual(["wikidata"]);
  });

  it("tell a dispute by at least two sides", () => {
    const recognition = { state: "Ruritania", from: "2008-08-26", sources: [source()] };
    expect(rulesOf(place("a", { positions: [position("One")] }))).toEqual(["sides"]);
    expect(rulesOf(place("a", { positions: [position("One"), position("One")] }))).toEqual(["sides"]);
    expect(rulesOf(place("a", { recognitions: [recognition] }))).toEqual(["sides"]);
    expect(rulesOf(person("a", { positions: [position("One")] }))).toEqual(["note, sides"]);
  });

  it("do not end before they begin", () => {
    expect(rulesOf(place("a", { from: "2008-09", to: "2008-08-31" }))).toEqual(["period"]);
    expect(rulesOf(place("a", { from: "2008-09", to: "2008" }))).toEqual([]);
  });
});

describe("an office", () => {
  const people = [place("ruritania"), person("a"), person("b"), person("c")];
  const holders = (list: readonly object[], fields = {}) =>
    rulesOf(...people, office("king", { of: "ruritania", holders: list, ...fields }));

  it("has one holder after another, who may share the day of handing over", () => {
    expect(holders([holder("a", "2001", "2005-03-01"), holder("b", "2005-03-01", "2010"), holder("c", "2010")])).toEqual([]);
    expect(holders([holder("b", "2005"), holder("a", "2001", "2004-12-31")])).toContain("order");
  });

  it("refuses two at once unless it is shared or one is acting", () => {
    const both = [holder("a", "2001", "2005-03-02"), holder("b", "2005-03-01")];
    expect(holders(both)).toEqual(["overlap"]);
    expect(holders(both, { shared: true })).toEqual([]);
    expect(holders([holder("a", "2001", "2005-03-02"), holder("b", "2005-03-01", "2005-03-02", { acting: true })])).toEqual([]);
    expect(holders([holder("a", "2001"), holder("b", "2005")])).toEqual(["overlap"]);
  });

  it("notes a gap, and says nothing where dates are too coarse to tell", () => {
    expect(holders([holder("a", "2001", "2005-03-01"), holder("b", "2005-03-03")])).toEqual(["note, gap"]);
    expect(holders([holder("a", "2001", "2005-03-01"), holder("b", "2005-03-02")])).toEqual([]);
    expect(holders([holder("a", "2001", "2005"), holder("b", "2005")])).toEqual([]);
  });

  it("refuses both an end and a day up to which it is known", () => {
    expect(holders([holder("a", "2001", "2005", { knownUntil: "2005" })])).toEqual(["period"]);
  });
});

describe("statements", () => {
  const of = (...list: readonly object[]) => rulesOf(topics, person("a"), statements("a", list as never));

  it("stand in order of date under ids that begin with it, each once", () => {
    expect(of(statement("2008-09-27"), statement("2008-09-26"))).toEqual(["order"]);
    expect(of(statement("2008-09"), statement("2008"))).toEqual([]);
    expect(of(statement("2008-09-27"), statement("2008-09-27"))).toEqual(["unique id"]);
    expect(of(statement("2008-09-27", { id: "assembly" }))).toEqual(["statement id"]);
    const history = [{ date: "2026-11-01", was: "2008-09-28", noticed: "A reader" }];
    expect(of(statement("2008-09-27", { id: "2008-09-28-speech", history }))).toEqual([]);
  });

  it("were said before they were published, and before today", () => {
    expect(of(statement("2026-11-25"))).toEqual(["date"]);
    expect(of(statement("2008-09-27", { sources: [source({ published: "2008-09-26" })] }))).toEqual(["date"]);
    expect(of(statement("2008-09-27", { sources: [source({ published: "2008-09" })] }))).toEqual([]);
  });

  it("quote at most fifteen words, from a source in that language, translated", () => {
    const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(" ");
    const sources = [source({ lang: "ru", published: null })];
    expect(of(statement("2001", { phrase: { text: words(16), lang: "en" } }))).toEqual(["schema"]);
    expect(of(statement("2001", { phrase: { text: words(15), lang: "en" } }))).toEqual([]);
    expect(of(statement("2001", { sources, phrase: { text: "Это так", lang: "ru" } }))).toEqual(["phrase"]);
    expect(of(statement("2001", { sources, phrase: { text: "Это так", lang: "ru", translation: "So it is" } }))).toEqual([]);
    expect(of(statement("2001", { phrase: { text: "Это так", lang: "ru", translation: "So it is" } }))).toEqual(["phrase"]);
    expect(of(statement("2001", { phrase: { text: "So it is", lang: "en", translation: "So it is" } }))).toEqual(["phrase"]);
    expect(of(statement("2001", { phrase: { text: "“So it is”", lang: "en" } }))).toEqual(["phrase"]);
    expect(of(statement("2001", { sources, phrase: { text: "So it is", lang: "ru", translation: "So it is" } }))).toEqual(["phrase"]);
  });

  it("rest on a record or on two outlets, or say that they do not", () => {
    const press = (publisher: string) => source({ publisher, type: "press report", published: null });
    expect(of(statement("2001", { sources: [press("One"), press("One")] }))).toEqual(["one report"]);
    expect(of(statement("2001", { sources: [press("One")], oneReport: true }))).toEqual([]);
    expect(of(statement("2001", { sources: [press("One"), press("Two")] }))).toEqual([]);
  });

  it("differ only from earlier ones of the same speaker", () => {
    const differing = (date: string, id: string) => statement(date, { id: `${date}-later`, differsFrom: [{ id, how: "Otherwise." }] });
    expect(of(statement("2001"), differing("2002", "2001-speech"))).toEqual([]);
    expect(of(differing("2002", "2001-speech"))).toEqual(["differs from"]);
    expect(of(statement("2008-09"), differing("2008", "2008-09-speech"))).toEqual(["differs from"]);
  });
});
