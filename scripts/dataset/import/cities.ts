import { fold } from "../../../src/core/text/fold.ts";
import type { Draft, RawName } from "./names.ts";
import type { Registry } from "./registry.ts";
import type { State } from "./states.ts";
import { type Row, readTable } from "./tables.ts";
import { inState } from "./wording.ts";

/** How much larger a city must be than all others of its name for the name alone to mean it. */
const outweighs = 10;
/**
 * Left out is a city of which a namesake has more than a third of the people; in the United States, where towns have few names among
 * many, more than a twentieth.
 */
const rivals = (iso2: string): number => (iso2 === "US" ? 20 : 3);

/** Cities that are named without a doubt, and keep their name from the regions and waters that are called after them. */
export const largeCity = 1_000_000;

/** A city on its way into the table. */
export interface City {
  readonly draft: Draft;
  readonly people: number;
  readonly capital: boolean;
}

const leastPeople = 400_000;

/** Both tables call it the capital: seats of government move, and the map is older. */
const isCapital = (row: Row, geo: Row | undefined, state: State | undefined): boolean =>
  [row.en, row.name, geo?.name, geo?.ascii].some((name) => name !== undefined && fold(name) === fold(state?.capital ?? ""));

/** Capitals and cities of at least 400,000 people, the largest first. */
export function draftCities(states: ReadonlyMap<string, State>, registry: Registry): City[] {
  const geonames = new Map(readTable("geonames-cities").map((row) => [row.id ?? "", row]));
  const zones = new Map(readTable("cldr-cities").map((row) => [fold(row.en ?? ""), row]));
  const counted = readTable("natural-earth-cities").filter(
    ({ capital, population }) => capital !== "" || Number(population) >= leastPeople,
  );
  const rows = counted.sort((a, b) => Number(b.population) - Number(a.population));
  return rows.flatMap((row) => {
    const { wikidata = "", iso2 = "", geonames: key = "" } = row;
    const state = states.get(iso2);
    const geo = geonames.get(key);
    const people = Number(geo?.population || row.population);
    const namesake = Number(geo?.namesake ?? 0);
    const capital = row.capital === "capital" && isCapital(row, geo, state);
    // A place that GeoNames does not know is doubtful.
    if (!state || (!geo && !capital) || registry.idOf(wikidata) !== undefined || (!capital && namesake * rivals(iso2) > people)) return [];
    const shared = namesake * outweighs > people;
    // American teams are called by the bare name of their city: "Boston beat Baltimore".
    const names = namesOf(row, geo, zones.get(fold(row.en ?? "")), { en: shared || iso2 === "US", others: shared });
    const country = registry.state(iso2);
    const draft: Draft = {
      id: registry.give(wikidata, names.en[0]?.name ?? "", state.en[0]?.name ?? ""),
      kind: "place",
      wikidata,
      names,
      fields: {
        ...(country ? { country: [country] } : {}),
        description: capital ? inState(state, "The capital of", "Столица", "დედაქალაქი") : inState(state, "A city in", "Город", "ქალაქი"),
        sources: ["cities", ...(geo ? ["geonames"] : []), ...(zones.has(fold(row.en ?? "")) ? ["cldr"] : [])],
      },
    };
    return [{ draft, people, capital }];
  });
}

/** @param weak the name alone is not enough. */
function namesOf(
  row: Row,
  geo: Row | undefined,
  zone: Row | undefined,
  weak: { readonly en: boolean; readonly others: boolean },
): Draft["names"] {
  const raw = (names: readonly (string | undefined)[], isWeak: boolean): RawName[] =>
    [...new Set(names)].flatMap((name) => (name ? [{ name, ...(isWeak ? { weak: true } : {}) }] : []));
  const { en = "", name = "", ru = "" } = row;
  const distinct = (names: readonly string[]): string[] =>
    names.filter((one, n) => names.findIndex((other) => fold(other) === fold(one)) === n);
  const printed = (one: string): boolean => /^\p{Script=Latin}/u.test(one) && !one.includes("(");
  return {
    en: raw(distinct([en, name, geo?.name ?? ""].filter(printed)), weak.en),
    ru: raw(
      [zone?.ru, ru].map((one) => one?.replace(/ \(.*\)$/, "")),
      weak.others,
    ),
    ka: raw([zone?.ka || geo?.ka], weak.others),
  };
}
