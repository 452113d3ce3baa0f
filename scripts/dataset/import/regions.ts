import type { Draft } from "./names.ts";
import type { Registry } from "./registry.ts";
import type { State } from "./states.ts";
import { readTable } from "./tables.ts";
import { inState } from "./wording.ts";

/** How a state calls its parts, in the three languages; all others are regions. */
const ranks: Readonly<Record<string, readonly [string, string, string]>> = {
  US: ["A state of", "Штат", "შტატი"],
  BR: ["A state of", "Штат", "შტატი"],
  MX: ["A state of", "Штат", "შტატი"],
  IN: ["A state or territory of", "Штат или территория", "შტატი ან ტერიტორია"],
  NG: ["A state of", "Штат", "შტატი"],
  AU: ["A state or territory of", "Штат или территория", "შტატი ან ტერიტორია"],
  DE: ["A federal state of", "Земля", "მიწა"],
  AT: ["A federal state of", "Земля", "მიწა"],
  CA: ["A province or territory of", "Провинция или территория", "პროვინცია ან ტერიტორია"],
  CN: ["A province-level division of", "Регион", "რეგიონი"],
};

/** Countries of whose regions news speaks by name, and whose regions are not called after a town in them as in Spain or Syria. */
const countriesWithRegions = new Set("US CA DE RU CN IN BR AU UA MX AT PK NG ZA ET MM KZ BY".split(" "));

/** Russian tells the region from its town where English does not: "Cherkasy" is the town, "Черкасская область" the region. */
const isNamedAfterTown = (en: string, ru: string): boolean => /область|район/.test(ru) && !/Oblast|Region|Krai/.test(en);

/** States, provinces and regions of large countries. */
export function draftRegions(states: ReadonlyMap<string, State>, registry: Registry): Draft[] {
  return readTable("natural-earth-regions").flatMap((row): Draft[] => {
    const { wikidata = "", iso2 = "", en = "", ru = "" } = row;
    const state = states.get(iso2);
    const country = registry.state(iso2);
    if (!state || !country || !countriesWithRegions.has(iso2)) return [];
    if (isNamedAfterTown(en, ru) || registry.idOf(wikidata) !== undefined) return [];
    const [description, inRu, inKa] = ranks[iso2] ?? ["A region of", "Регион", "რეგიონი"];
    return [
      {
        id: registry.give(wikidata, en, state.en[0]?.name ?? ""),
        kind: "place",
        wikidata,
        // American teams, universities and bodies are called by the bare name of their state: "Colorado defeated Nebraska".
        names: {
          en: [iso2 === "US" ? { name: en, weak: true } : { name: en }],
          ru: ru === "" || /[()]/.test(ru) ? [] : [{ name: ru }],
          ka: [],
        },
        fields: {
          country: [country],
          // Universities, police and parks of a state bear its name so.
          ...(iso2 === "US" ? { notThis: [{ name: `${en} State`, who: "a body of the state", lang: "en" }] } : {}),
          // Former German states: "Hesse-Darmstadt".
          ...(iso2 === "DE" ? { notThis: [{ name: `${en}-`, who: "a longer name", lang: "en" }] } : {}),
          description: inState(state, description, inRu, inKa),
          sources: ["regions"],
        },
      },
    ];
  });
}
