import type { Gazetteer, Match, Reading } from "../../../src/core/names/gazetteer.ts";
import type { Dataset, EntityFacts, OfficeFacts, TermFacts } from "../../../src/core/records/dataset.ts";

const facts = (kind: EntityFacts["kind"], name: string, more: Partial<EntityFacts> = {}): EntityFacts => ({
  kind,
  name,
  country: [],
  related: [],
  notThis: [],
  dated: [],
  terms: [],
  ...more,
});

const term = (from: string, to?: string): TermFacts => ({ office: "minister", of: "russia", from, to });

const entities: Readonly<Record<string, EntityFacts>> = {
  "lavrov-sergey": facts("person", "Sergey Lavrov", { country: ["russia"], terms: [term("2004-03-09")] }),
  "kobakhidze-irakli": facts("person", "Irakli Kobakhidze", { country: ["georgia"] }),
  "kobakhidze-manana": facts("person", "Manana Kobakhidze", { country: ["georgia"] }),
  georgia: facts("place", "Georgia", {
    notThis: [
      { name: "Georgia Tech", who: "a university in Atlanta", context: [] },
      { name: "Georgia", who: "the state of the USA", context: ["Atlanta", "Savannah", "Kemp"] },
    ],
  }),
  russia: facts("place", "Russia"),
  paris: facts("place", "Paris", { country: ["france"] }),
  rice: facts("person", "Condoleezza Rice"),
};

const offices: readonly OfficeFacts[] = [
  {
    id: "minister",
    of: "russia",
    cues: { en: ["foreign minister"], ru: ["глава мид", "министр иностранных дел"], ka: ["საგარეო საქმეთა მინისტრი"] },
  },
];

const full = (entity: string, language: Reading["language"] = "en"): Reading => ({ entity, type: "full", language, weak: false });
const surname = (entity: string, language: Reading["language"] = "en", weak = false): Reading => ({
  entity,
  type: "surname",
  language,
  weak,
});

const names: readonly (readonly [string, readonly Reading[]])[] = [
  ["Sergey Lavrov", [full("lavrov-sergey")]],
  ["Lavrov", [surname("lavrov-sergey")]],
  ["Сергей Лавров", [full("lavrov-sergey", "ru")]],
  ["Лавров", [surname("lavrov-sergey", "ru")]],
  ["ლავროვმა", [surname("lavrov-sergey", "ka")]],
  ["Irakli Kobakhidze", [full("kobakhidze-irakli")]],
  ["Kobakhidze, Irakli", [full("kobakhidze-irakli")]],
  ["Manana Kobakhidze", [full("kobakhidze-manana")]],
  ["Kobakhidze", [surname("kobakhidze-irakli"), surname("kobakhidze-manana")]],
  ["Georgia", [full("georgia")]],
  ["Грузии", [full("georgia", "ru")]],
  ["საქართველოს", [full("georgia", "ka")]],
  ["Russia", [full("russia")]],
  ["Paris", [full("paris")]],
  ["Condoleezza Rice", [full("rice")]],
  ["Rice", [surname("rice", "en", true)]],
];

/** Finds the names above as whole words, by plain search. */
const gazetteer: Gazetteer = {
  scan(text) {
    const matches: Match[] = [];
    for (const [name, readings] of names) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const around = (text[start - 1] ?? " ") + (text[start + name.length] ?? " ");
        if (!/\p{L}/u.test(around)) matches.push({ start, end: start + name.length, readings });
      }
    }
    return matches.sort((a, b) => a.start - b.start || b.end - a.end);
  },
};

/** A handful of entities with the traps that resolution is about; its gazetteer is a plain search. */
export const smallDataset: Dataset = {
  gazetteer,
  offices,
  facts: (id) => entities[id],
  record: async () => null,
  labels: async () => ({}),
  everyLabel: async () => ({}),
  phrases: async () => [],
  catalogue: async () => ({ date: "2026-11-24", topics: {}, sides: {}, labels: {}, statements: [] }),
};
