import { expect, test } from "vitest";
import type { ListedMention } from "../../src/core/mentions/listed-mention.ts";
import { byKind } from "../../src/panel/mentions.ts";

const mention = (key: string, text: string, entity: string, kind: ListedMention["kind"]): ListedMention => ({
  key,
  text,
  entity,
  kind,
  confidence: 1,
  why: [],
  painted: true,
});

const mentions = [
  mention("1", "Strelsau", "strelsau", "place"),
  mention("2", "Rassendyll", "rassendyll-rudolf", "person"),
  mention("3", "Flavia", "flavia", "person"),
  mention("4", "Flavia’s", "flavia", "person"),
];
const labels = { flavia: { kind: "person" as const, name: { en: "Princess Flavia", ru: "Флавия" } } };

test("names stand by kind, the most named first, each with its places in the order of the text", () => {
  expect(byKind(mentions, labels, "ru")).toEqual([
    {
      kind: "person",
      count: 3,
      named: [
        { entity: "flavia", name: "Флавия", keys: ["3", "4"] },
        { entity: "rassendyll-rudolf", name: "Rassendyll", keys: ["2"] },
      ],
    },
    { kind: "place", count: 1, named: [{ entity: "strelsau", name: "Strelsau", keys: ["1"] }] },
  ]);
});
