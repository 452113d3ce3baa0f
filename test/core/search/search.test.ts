import { expect, test } from "vitest";
import type { Label } from "../../../src/core/records/catalogue.ts";
import { createSearch, MOST_FOUND } from "../../../src/core/search/search.ts";
import { smallDataset } from "../mentions/small-dataset.ts";

const labels: Readonly<Record<string, Label>> = {
  "lavrov-sergey": { kind: "person", name: { en: "Sergey Lavrov", ru: "Сергей Лавров", ka: "სერგეი ლავროვი" } },
  "kobakhidze-irakli": { kind: "person", name: "Irakli Kobakhidze" },
  "kobakhidze-manana": { kind: "person", name: "Manana Kobakhidze" },
  georgia: { kind: "place", name: { en: "Georgia", ru: "Грузия", ka: "საქართველო" } },
  "georgian-dream": { kind: "organisation", name: "Georgian Dream" },
  rice: { kind: "person", name: "Condoleezza Rice" },
};
const search = createSearch(smallDataset.gazetteer, labels);
const ids = (typed: string): string[] => search(typed).map(({ entity }) => entity);

test.each([
  ["Lavrov", ["lavrov-sergey"]],
  ["lavrov", ["lavrov-sergey"]],
  ["ser lav", ["lavrov-sergey"]],
  ["lav ser", ["lavrov-sergey"]],
  ["ლავროვმა", ["lavrov-sergey"]],
  ["лавров", ["lavrov-sergey"]],
  ["грузии", ["georgia"]],
  ["georgia", ["georgia", "georgian-dream"]],
  ["kobakhidze", ["kobakhidze-irakli", "kobakhidze-manana"]],
  ["rice", ["rice"]],
  ["  Irakli   kob ", ["kobakhidze-irakli"]],
])("%s finds them in this order", (typed, expected) => expect(ids(typed)).toEqual(expected));

test("a pasted line finds those that it names", () => {
  expect(ids("the talks of Sergey Lavrov in Georgia")).toEqual(["lavrov-sergey", "georgia"]);
});

test.each(["", "   ", "zzz", "!?", "la la"])("%j finds nobody", (typed) => expect(ids(typed)).toEqual([]));

test("a beginning that many have gives no more than fit", () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`place-${n}`, { kind: "place", name: `Newtown ${n}` } as const]));
  expect(createSearch(smallDataset.gazetteer, many)("new")).toHaveLength(MOST_FOUND);
});
