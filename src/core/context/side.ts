import { type Day, firstDay, type PartialDate } from "../records/date.ts";
import type { Entity } from "../records/entity.ts";
import type { Office } from "../records/office.ts";
import type { Text } from "../records/text.ts";
import { holding, type Period, standing } from "./as-of.ts";

/** A side in a state where parties differ: the id of the state, a slash, the division. */
export const divisions = ["government", "opposition"] as const;
type Division = (typeof divisions)[number];

/** What the labels of a state's two sides add to its name, in our own words. */
export const divisionNames: Readonly<Record<Division, { readonly en: string; readonly ru: string; readonly ka: string }>> = {
  government: { en: "government", ru: "власть", ka: "ხელისუფლება" },
  opposition: { en: "opposition", ru: "оппозиция", ka: "ოპოზიცია" },
};

/** The state or body of a side: "georgia" of "georgia/opposition". */
export const stateOf = (side: string): string => side.split("/")[0] ?? side;

/** What a label of the side says, made of that of its state or body. */
export function sideName(side: string, state: Text): Text {
  const division = divisions.find((each) => side.endsWith(`/${each}`));
  if (division === undefined) return state;
  const { en, ru, ka } = divisionNames[division];
  const own = typeof state === "string" ? { en: state } : state;
  return { en: `${own.en}: ${en}`, ...(own.ru ? { ru: `${own.ru}: ${ru}` } : {}), ...(own.ka ? { ka: `${own.ka}: ${ka}` } : {}) };
}

/** For whom a speaker speaks on a date, and of which party he is then. */
export interface Sides {
  /** An entity's id, or that of a state with a division; null where the records tell none. */
  sideOf(speaker: string, date: PartialDate): string | null;
  /** The ids or names of his parties; a party that speaks is its own. */
  partiesOf(speaker: string, date: PartialDate): readonly string[];
}

/**
 * Reads the sides from the records. A person who holds an office in a body of many states speaks for that body; all others for
 * their state. Where a party of that state is known to be in power, its members and those who serve in a post of the state are the
 * government; members of another party the opposition; a head of state above parties, a cleric, a broadcaster neither: the state
 * alone. A date that is known by its year or month is taken at its beginning.
 */
export function readSides(entities: readonly Entity[], offices: readonly Office[]): Sides {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const parties = new Set(entities.flatMap((entity) => entity.parties.flatMap(({ id }) => id ?? [])));
  const isOn = (periods: readonly Period[], day: Day): boolean => holding(periods, day).length > 0;

  const heldOn = (person: string, day: Day): Office[] =>
    offices.filter(({ holders }) => holders.some((holder) => holder.person === person && isOn([holder], day)));

  function partiesOf(speaker: string, date: PartialDate): string[] {
    if (parties.has(speaker)) return [speaker];
    const day = firstDay(date);
    const known = (byId.get(speaker)?.parties ?? []).filter((each) => isOn([each], day));
    // On the edge of two, the one that surely holds.
    const sure = known.filter((each) => standing(each, day) === "holds");
    return (sure.length > 0 ? sure : known).map(({ id, name }) => id ?? name ?? "");
  }

  function stateAt(entity: Entity, held: readonly Office[]): string | null {
    if (entity.country.length > 0 || entity.kind !== "person") return entity.country[0] ?? entity.id;
    const of = held[0]?.of;
    return of === undefined ? null : (byId.get(of)?.country[0] ?? of);
  }

  function divisionOf(entity: Entity, state: string, held: readonly Office[], day: Day): Division | null {
    const inPower = (id: string): boolean => isOn(byId.get(id)?.inPower ?? [], day);
    const divided = [...parties].some((party) => byId.get(party)?.country.includes(state) && inPower(party));
    if (!divided) return null;
    if (inPower(entity.id)) return "government";
    const own = partiesOf(entity.id, day);
    if (own.length > 0) return own.some(inPower) ? "government" : "opposition";
    const inState = (id: string): boolean => id === state || (byId.get(id)?.country.includes(state) ?? false);
    return held.some(({ of, aboveParties }) => !aboveParties && inState(of)) ? "government" : null;
  }

  return {
    partiesOf,
    sideOf(speaker, date) {
      const entity = byId.get(speaker);
      if (entity === undefined) return null;
      const day = firstDay(date);
      const held = entity.kind === "person" ? heldOn(speaker, day) : [];
      const body = held.find(({ of }) => byId.get(of)?.kind === "organisation" && byId.get(of)?.country.length === 0);
      if (body !== undefined) return body.of;
      const state = stateAt(entity, held);
      const division = state === null ? null : divisionOf(entity, state, held, day);
      return division === null ? state : `${state}/${division}`;
    },
  };
}
