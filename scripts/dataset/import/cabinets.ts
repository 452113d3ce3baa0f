import { listKey } from "./holders.ts";
import type { Draft } from "./names.ts";
import type { Registry } from "./registry.ts";
import type { State } from "./states.ts";
import { inState } from "./wording.ts";

/** The key of the one court whose judges are imported. */
export const court = "US court";

/** The states of whose cabinets all members are imported: on the state's own card a hundred offices would hide the state. */
const all: Readonly<Record<string, { readonly name: string; readonly source: string }>> = {
  US: { name: "Cabinet of the United States", source: listKey("us-cabinet") },
  GB: { name: "Cabinet of the United Kingdom", source: "ministers" },
  FR: { name: "Government of France", source: listKey("france-cabinet") },
  RU: { name: "Government of Russia", source: listKey("russia-cabinet") },
  CN: { name: "Government of China", source: listKey("china-ministers") },
  [court]: { name: "Supreme Court of the United States", source: listKey("us-cabinet") },
};

/** The cabinets by the ISO code of their state, and the court. The lists that name their members show no Wikidata item of theirs. */
export function draftCabinets(states: ReadonlyMap<string, State>, registry: Registry): Map<string, Draft> {
  return new Map(
    Object.entries(all).flatMap(([iso2, { name, source }]): [string, Draft][] => {
      const state = states.get(iso2.slice(0, 2));
      const country = registry.state(iso2.slice(0, 2));
      if (!state || !country) return [];
      const draft: Draft = {
        id: registry.give(null, name),
        kind: "organisation",
        wikidata: null,
        names: { en: [{ name }], ru: [], ka: [] },
        fields: {
          country: [country],
          description: inState(
            state,
            "The cabinet and other high offices of",
            "Правительство и высшие должности",
            "მთავრობა და უმაღლესი თანამდებობები",
          ),
          sources: [source],
        },
      };
      return [[iso2, draft]];
    }),
  );
}
