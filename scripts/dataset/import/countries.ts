import type { Text } from "../../../src/core/records/text.ts";
import { type Dispute, disputeText, positionsOf } from "./disputes.ts";
import type { Draft } from "./names.ts";
import type { Registry } from "./registry.ts";
import type { State } from "./states.ts";
import { readTable } from "./tables.ts";
import { inState, text } from "./wording.ts";

interface Capital {
  readonly en: string;
  readonly ru?: string;
  readonly ka?: string;
}

/** The capital's names in Russian and Georgian, where the tables have them. */
function readCapitals(): Map<string, Capital> {
  const zones = new Map(readTable("cldr-cities").map((row) => [row.en, row]));
  return new Map(
    readTable("natural-earth-cities")
      .filter(({ capital }) => capital === "capital")
      .map(({ en = "", ru = "" }) => [en, { en, ru: zones.get(en)?.ru || ru, ka: zones.get(en)?.ka ?? "" }]),
  );
}

/** Countries and territories that have no record yet. */
export function draftCountries(states: ReadonlyMap<string, State>, disputes: readonly Dispute[], registry: Registry): Draft[] {
  const capitals = readCapitals();
  const disputed = new Map(disputes.map((dispute) => [dispute.row.wikidata ?? "", dispute]));
  return registry.nameStates(states.values()).map((state): Draft => {
    const { iso2, wikidata, en, ru, ka, sources } = state;
    const dispute = disputed.get(wikidata ?? "");
    return {
      id: registry.state(iso2) ?? "",
      kind: "place",
      wikidata,
      names: { en, ru, ka },
      fields: {
        description: dispute ? disputeText(dispute) : describe(state, states, capitals.get(state.capital)),
        sources: [...sources, ...(dispute ? ["disputed"] : [])],
        ...(dispute ? { positions: positionsOf(dispute, states, registry) } : {}),
      },
    };
  });
}

function describe(state: State, states: ReadonlyMap<string, State>, capital: Capital | undefined): Text {
  const { iso2, status } = state;
  const region = state.region === "" ? "" : ` in ${state.region}`;
  if (iso2 === "AQ") return text("The continent around the South Pole.");
  if (status === "In contention")
    return text(
      `A territory${region}; its status is disputed.`,
      "Территория, статус которой оспаривается.",
      "ტერიტორია, რომლის სტატუსი სადავოა.",
    );
  const owner = states.get(/^(?:Territory|Territories|Part|Commonwealth|Crown dependency) of ([A-Z]{2})$/.exec(status)?.[1] ?? "");
  if (owner) return inState(owner, "A territory of", "Территория", "ტერიტორია");
  return text(
    `A state${region}${state.capital === "" ? "" : `; its capital is ${state.capital}`}.`,
    capital?.ru ? `Государство, столица — ${capital.ru}.` : "Государство.",
    capital?.ka ? `სახელმწიფო, დედაქალაქი — ${capital.ka}.` : "სახელმწიფო.",
  );
}
