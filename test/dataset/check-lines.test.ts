import { expect, it } from "vitest";
import { checkRecords } from "../../scripts/dataset/check.ts";
import type { TextFile } from "../../scripts/dataset/load.ts";
import { formatProblem } from "../../scripts/dataset/problem.ts";
import { entity, holder, office, person, place, source, statement, statements, today, topics } from "./authored.ts";

const people = [topics, place("ruritania"), person("rudolf"), person("flavia")];
const press = { type: "press report", published: null };
const position = (name: string) => ({ holder: name, says: "It is ours.", sources: [source()] });
const recognition = { state: "Hentzau", from: "2008-08-26", sources: [source()] };

/** For each rule records that break it, and the words on the line that must be told; the broken file comes last. */
const broken: readonly (readonly [rule: string, words: string, files: readonly TextFile[]])[] = [
  ["yaml", "id: b", [{ path: "places/a.yaml", text: "id: a\nid: b\n" }]],
  ["schema", "kind: kingdom", [place("a", { kind: "kingdom" })]],
  ["schema", "description", [place("a", { description: "" })]],
  ["folder", "a: b", [{ path: "things/a.yaml", text: "a: b\n" }]],
  ["broad table", "nonsense", [{ path: "broad/a.jsonl", text: '{"holds":"entities","sources":{}}\nnonsense\n' }]],
  ["file name", "id: strelsau", [{ ...place("strelsau"), path: "places/other.yaml" }]],
  ["unique id", "id: a", [place("a"), { ...place("a"), path: "places/b.yaml" }]],
  ["reference", "- atlantis", [place("a", { related: ["atlantis"] })]],
  ["reference", "id: reds", [place("ruritania"), person("a", { parties: [{ id: "reds" }] })]],
  ["topic", "- love", [...people, statements("flavia", [statement("2001", { topics: ["love"] })])]],
  [
    "topic",
    "love",
    [...people, { path: "disputes.yaml", text: "a:\n  label: A\n  topics: [\n    love]\n  sides: [[ruritania], [ruritania]]\n" }],
  ],
  [
    "reference",
    "hentzau",
    [
      ...people,
      { path: "disputes.yaml", text: "a:\n  label: A\n  topics: [war]\n  sides:\n    - [ruritania]\n    - [hentzau/opposition]\n" },
    ],
  ],
  ["source", "read: 2026-11-25", [place("a", { sources: [source({ read: "2026-11-25" })] })]],
  ["source", "utm_source", [place("a", { sources: [source({ url: "https://p.example/?utm_source=x" })] })]],
  ["period", "to: 2008-08-31", [place("a", { from: "2008-09", to: "2008-08-31" })]],
  ["characters", "Lаvrov", [place("a", { why: "Lаvrov said" })]],
  ["length", "Three.", [place("a", { description: { en: "One. Two. Three." } })]],
  ["name", "- Москва", [place("a", { names: { en: ["A", "Москва"] } })]],
  ["name", "gender: male", [place("a", { gender: "male" })]],
  ["gender", "wikidata: null", [entity("people", { id: "a", kind: "person" })]],
  ["wikidata", "wikidata: Q1", [place("a", { wikidata: "Q1" }), place("b", { wikidata: "Q1" })]],
  ["sides", "positions", [place("a", { positions: [position("One")] })]],
  [
    "recognition",
    "state: Hentzau",
    [place("a", { positions: [position("One"), position("Two")], recognitions: [recognition, { ...recognition, sources: [source()] }] })],
  ],
  [
    "order",
    "person: rudolf",
    [...people, office("king", { of: "ruritania", holders: [holder("flavia", "2005", "2006"), holder("rudolf", "2001", "2002")] })],
  ],
  [
    "overlap",
    "person: flavia",
    [...people, office("king", { of: "ruritania", holders: [holder("rudolf", "2001"), holder("flavia", "2005")] })],
  ],
  [
    "gap",
    "person: flavia",
    [...people, office("king", { of: "ruritania", holders: [holder("rudolf", "2001", "2002"), holder("flavia", "2005")] })],
  ],
  ["order", 'date: "2001"', [...people, statements("flavia", [statement("2002"), statement("2001")])]],
  ["unique id", "id: 2001-speech", [...people, statements("flavia", [statement("2001"), statement("2001")])]],
  ["statement id", "id: speech", [...people, statements("flavia", [statement("2001", { id: "speech" })])]],
  ["date", "date: 2026-11-25", [...people, statements("flavia", [statement("2026-11-25")])]],
  ["phrase", "text: “So", [...people, statements("flavia", [statement("2001", { phrase: { text: "“So it is”", lang: "en" } })])]],
  ["one report", "sources", [...people, statements("flavia", [statement("2001", { sources: [source(press)] })])]],
  [
    "differs from",
    "id: 1999-x",
    [...people, statements("flavia", [statement("2001", { differsFrom: [{ id: "1999-x", how: "Otherwise." }] })])],
  ],
];

it.each(broken)("%s: tells the line of %j and how to mend it", (rule, words, files) => {
  const told = checkRecords(files, today).problems.filter((problem) => problem.rule === rule);
  expect(told.length).toBeGreaterThan(0);
  const last = files.at(-1)!;
  const lines = told.filter(({ file }) => file === last.path).map(({ line }) => last.text.split("\n")[line - 1] ?? "");
  expect(
    lines.some((line) => line.includes(words)),
    `${JSON.stringify(lines)} in\n${last.text}`,
  ).toBe(true);
  for (const problem of told) {
    // A sentence on what is wrong, one on what to do.
    expect(formatProblem(problem, "src/dataset")).toMatch(/^src\/dataset\/[\w./-]+:\d+ {2}(note, )?[a-z ]+: .{8,}\. .{8,}[^.]\.$/);
  }
});
