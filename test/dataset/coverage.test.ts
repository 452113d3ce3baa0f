import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { UsageError } from "../../scripts/dataset/command.ts";
import { capitalised } from "../../scripts/dataset/coverage/capitalised.ts";
import { coverageOf, readTexts } from "../../scripts/dataset/coverage/coverage.ts";
import { openCompiled } from "../../scripts/dataset/open.ts";
import { createEngine } from "../../src/core/engine.ts";
import { openDataset } from "../../src/core/records/dataset.ts";

const namesIn = (text: string): string[] => capitalised(text).map(({ name }) => name);

describe("capitalised names", () => {
  it.each([
    ["He met Rudolf Rassendyll and Ursula von der Leyen.", ["Rudolf Rassendyll", "Ursula von der Leyen"]],
    ["Yesterday the king met Black Michael’s men.", ["Black Michael"]],
    ["Strelsau is far. He went to Strelsau.", ["Strelsau", "Strelsau"]],
    ["Then Rupert came. “Nobody knows,” he said.", ["Rupert"]],
    ["Вчера Рудольф видел замок. Замок стоит.", ["Рудольф"]],
    ["nothing here", []],
  ])("of %j", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it("stand where they say", () => {
    const text = "Then Rupert of Hentzau’s horse fell.";
    for (const { start, end, name } of capitalised(text)) expect(text.slice(start, end)).toBe(name);
    expect(namesIn(text)).toEqual(["Rupert of Hentzau"]);
  });
});

describe("coverage", () => {
  const folder = mkdtempSync(join(tmpdir(), "texts-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it("tells what the dataset lacks, by frequency, with languages; known names and another's longer ones apart", () => {
    const engine = createEngine(openDataset(openCompiled().files));
    const result = coverageOf(engine, [
      { id: 1, text: "In Strelsau the minister Sergey Lavrov met with Rupert Zenda. He left Strelsau with Ivan Lavrov." },
      { id: 2, text: "Министр встретил в Zenda Сергея Лаврова и ещё Фрица Тарленгейма." },
      { id: 3, text: "სერგეი ლავროვი თბილისში იყო." },
    ]);
    expect(result).toMatchObject({ documents: 3, withoutCapitals: 1 });
    expect(result.lacking[0]).toEqual({ name: "Strelsau", count: 2, documents: 1, languages: ["en"] });
    expect(result.lacking.map(({ name }) => name)).toEqual(expect.arrayContaining(["Rupert Zenda", "Ivan Lavrov", "Фрица Тарленгейма"]));
    expect(result.lacking.map(({ name }) => name)).not.toContain("Sergey Lavrov");
    expect(result.names).toBe(result.known + result.lacking.reduce((sum, { count }) => sum + count, 0));
  });

  it("reads JSON Lines and plain text, and refuses in one sentence what it cannot read", () => {
    expect(readTexts(file("a.jsonl", '{"id":1,"text":"A"}\n'))).toEqual([{ id: 1, text: "A" }]);
    expect(readTexts(file("a.txt", "A text"))).toMatchObject([{ text: "A text" }]);
    expect(() => readTexts(join(folder, "none.txt"))).toThrow(UsageError);
    expect(() => readTexts(file("b.jsonl", "{nonsense\n"))).toThrow(/b\.jsonl:1 is not JSON\.$/);
  });
});
