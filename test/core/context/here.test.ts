import { describe, expect, it } from "vitest";
import { hereView, MOST_SHOWN } from "../../../src/core/context/here.ts";

const text = `“${"word ".repeat(60)}end,” he said.`;
const blocks = [{ id: 7, text }];
const said = [
  { block: 7, start: 0, end: text.indexOf("”") + 1, entity: "lavrov-sergey", direct: true },
  { block: 7, start: 0, end: 5, entity: "kerry-john", direct: false },
];

describe("what the article has an entity saying", () => {
  it("is of that entity alone, cut at a word, with its whole place", () => {
    const [first, ...others] = hereView(blocks, said, [], "lavrov-sergey").said;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ block: 7, start: 0, end: text.indexOf("”") + 1, direct: true, cut: true });
    expect(first?.text.length).toBeLessThanOrEqual(MOST_SHOWN);
    expect(first?.text.endsWith("word")).toBe(true);
  });

  it("is whole where it is short, on one line", () => {
    const short = [{ id: 1, text: "He said\n  that it rains" }];
    const clause = [{ block: 1, start: 0, end: 23, entity: "a", direct: false }];
    expect(hereView(short, clause, [], "a").said[0]).toMatchObject({ text: "He said that it rains", cut: false });
  });

  it("tells which statements are quoted, and whether word for word", () => {
    const known = { block: 7, start: 1, end: 9, statement: "a/b", of: "original" as const, differs: [], shortened: false };
    const { quoted } = hereView(
      blocks,
      [],
      [
        { ...known, match: "close" },
        { ...known, match: "exact" },
      ],
      "a",
    );
    expect(quoted.map(({ statement, exact }) => `${statement} ${exact}`)).toEqual(["a/b false", "a/b true"]);
  });
});
