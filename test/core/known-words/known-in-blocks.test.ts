import { describe, expect, it } from "vitest";
import { knownWordsFinder } from "../../../src/core/known-words/find.ts";
import { knownInBlocks } from "../../../src/core/known-words/known-in-blocks.ts";

const find = knownWordsFinder([
  { id: "lavrov-sergey/2008-08-12-saakashvili", date: "2008-08-12", text: "Saakashvili cannot be a partner and he must stand down" },
  { id: "mfa-russia/2020-01-01-note", date: "2020-01-01", text: "The ministry sees no reason to change the agreed rules" },
]);
const quoted = (text: string, speaker: string | null) => {
  const start = text.indexOf("“");
  const said = speaker === null ? [] : [{ block: 1, start, end: text.indexOf("”") + 1, entity: speaker, direct: true }];
  const isPerson = (id: string): boolean => !id.startsWith("mfa-");
  return knownInBlocks(find, [{ id: 1, text }], "2026-01-01", said, isPerson).map(({ block, statement }) => `${block} ${statement}`);
};

describe("known words and who says them", () => {
  const lavrov = "“Saakashvili cannot be a partner and he must stand down,” he said.";
  const ministry = "“The ministry sees no reason to change the agreed rules,” she said.";

  it("are known where the text gives them to nobody, or to their speaker", () => {
    expect(quoted(lavrov, null)).toEqual(["1 lavrov-sergey/2008-08-12-saakashvili"]);
    expect(quoted(lavrov, "lavrov-sergey")).toEqual(["1 lavrov-sergey/2008-08-12-saakashvili"]);
  });

  it("are another's where the text gives them to another", () => expect(quoted(lavrov, "kerry-john")).toEqual([]));

  it("are an organisation's though a person says them", () => {
    expect(quoted(ministry, "zakharova-maria")).toEqual(["1 mfa-russia/2020-01-01-note"]);
  });
});
