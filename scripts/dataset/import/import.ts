import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity } from "../../../src/core/records/entity.ts";
import type { Source } from "../../../src/core/records/source.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { type BroadTable, broadFolder, isBroad, writeBroad } from "../broad.ts";
import { type Command, UsageError } from "../command.ts";
import { datasetFolder, loadRecords, type Records, readFiles } from "../load.ts";
import { draftCabinets } from "./cabinets.ts";
import { type City, draftCities, largeCity } from "./cities.ts";
import { draftCountries } from "./countries.ts";
import { draftDisputedAreas, readDisputes } from "./disputes.ts";
import { listKey, readTerms } from "./holders.ts";
import { Bearers, type Draft, settleNames, type Words } from "./names.ts";
import { draftNature, isContinent } from "./nature.ts";
import { makeOffices } from "./offices.ts";
import { draftOrganisations } from "./organisations.ts";
import { draftPeople, type NativeNames } from "./people.ts";
import { draftRegions } from "./regions.ts";
import { Registry } from "./registry.ts";
import { readStates } from "./states.ts";
import { officeHolderSources, type Row, readTable, sourcesOf } from "./tables.ts";

/** The broad tables by file name. Records written by hand always win: what they hold is not imported. */
export function importTables(records: Records): Map<string, string> {
  const written = records.entities.filter((entity) => !isBroad(entity)).map(({ value }) => value);
  const writtenOffices = new Set(records.offices.filter((office) => !isBroad(office)).map(({ value }) => value.id));
  const registry = new Registry(written);
  const states = readStates();
  const disputes = readDisputes();
  const words = readWords();

  const countries = draftCountries(states, disputes, registry);
  const stateNames = new Set([...states.values()].flatMap(({ en }) => en.map(({ name }) => fold(name))));
  const writtenNames = new Set(
    written
      .filter(({ kind }) => kind !== "person")
      .flatMap(({ names }) => names.en.map((name) => fold(typeof name === "string" ? name : name.name))),
  );
  const lists = officeHolderSources();
  const terms = readTerms(lists);
  const people = draftPeople(terms, states, registry, (name) => stateNames.has(fold(name)) || writtenNames.has(fold(name)), readNatives());
  const cities = draftCities(states, registry);
  const areas = draftDisputedAreas(disputes, states, registry);
  const regions = draftRegions(states, registry);
  const nature = draftNature(registry);
  const cabinets = draftCabinets(states, registry);
  const organisations = [...draftOrganisations(states, registry, words), ...cabinets.values()];

  // Who is named most in news keeps a name that others share: states, then the largest cities, then all other cities.
  const persons = people.map(({ draft }) => draft);
  const everything = [...countries, ...cities.map(({ draft }) => draft), ...areas, ...regions, ...nature, ...organisations];
  const settled: Entity[] = [...written];
  const settle = (drafts: readonly Draft[], often = false): object[] => {
    const bearers = new Bearers({ kept: settled, sharing: [...drafts, ...(drafts === persons ? [] : persons)], all: everything }, words);
    const done = drafts.flatMap((draft) => {
      const names = settleNames(draft, bearers, often);
      if (names === null) return [];
      return [{ ...draft, names }];
    });
    settled.push(...done.map(({ id, kind, names }) => ({ id, kind, names }) as Entity));
    return done.map(({ id, wikidata, names, fields }) => {
      const { en, ru, ka } = names;
      return { id, wikidata, names: { en, ...(ru.length > 0 ? { ru } : {}), ...(ka.length > 0 ? { ka } : {}) }, ...fields };
    });
  };
  const named = ({ capital, people: count }: City): boolean => capital || count >= largeCity;
  const large = cities.filter(named).map(({ draft }) => draft);
  const others = cities.filter((city) => !named(city)).map(({ draft }) => draft);
  const made = {
    countries: settle(countries, true),
    continents: settle(nature.filter(isContinent), true),
    cities: [...settle(large, true), ...settle(others)],
    rest: settle([...areas, ...regions, ...nature.filter((draft) => !isContinent(draft)), ...organisations]),
    people: settle(persons),
  };
  const restOf = (drafts: readonly Draft[]): object[] => {
    const ids = new Set(drafts.map(({ id }) => id));
    return [...made.continents, ...made.rest].filter((record) => ids.has((record as Entity).id));
  };

  const known = new Set(settled.map(({ id }) => id));
  const idByKey = new Map(people.map(({ draft, terms: all }) => [all[0]?.key ?? "", draft.id]));
  const offices = makeOffices(
    terms,
    { states, registry, cabinets },
    ({ key, wikidata }) => {
      const id = idByKey.get(key) ?? registry.idOf(wikidata);
      return id !== undefined && known.has(id) ? id : undefined;
    },
    writtenOffices,
  );

  const listSources = Object.fromEntries([...lists].map(([key, { source }]) => [listKey(key), source]));
  const places = sourcesOf("codes", "cldr", "countries", "disputed", "cities", "geonames", "regions", "physical");
  const persona = { ...sourcesOf("congress", "ministers"), ...listSources };
  return new Map([
    table("countries", "place", "a country or territory of the ISO list", places, made.countries),
    table("cities", "place", "a capital, or a city of at least 400,000 people", places, made.cities),
    table("disputed-areas", "place", "an area that states dispute", places, restOf(areas)),
    table("regions", "place", "a state, province or region of a large country", places, restOf(regions)),
    table("nature", "place", "one of the largest seas, rivers, lakes, islands, mountains and deserts", places, restOf(nature)),
    table(
      "organisations",
      "organisation",
      "an international body, a large agency, company or party",
      { ...sourcesOf("ecb", "ror", "brands", "parties"), ...persona },
      restOf(organisations),
    ),
    table("people", "person", "holder of an office that the tables list", persona, made.people),
    ["offices.jsonl", writeBroad({ head: { holds: "offices", sources: used(persona, offices) }, records: offices })] as const,
  ]);
}

/** One table, its records by id, its head with the sources that they name. */
function table(
  name: string,
  kind: string,
  why: string,
  sources: Readonly<Record<string, Source>>,
  records: readonly object[],
): readonly [string, string] {
  const sorted = [...records].sort((a, b) => ((a as Entity).id < (b as Entity).id ? -1 : 1));
  const head: BroadTable["head"] = { holds: "entities", all: { kind, why }, sources: used(sources, sorted) };
  return [`${name}.jsonl`, writeBroad({ head, records: sorted })];
}

function used(sources: Readonly<Record<string, Source>>, records: readonly object[]): Record<string, Source> {
  const all = JSON.stringify(records);
  return Object.fromEntries(Object.entries(sources).filter(([key]) => all.includes(`${JSON.stringify(key)}`)));
}

const readNatives = (): NativeNames => new Map(readTable("leaders").map(({ wikidata = "", ru = "", ka = "" }) => [wikidata, { ru, ka }]));

function readWords(): Words {
  const common = readTable("common-words");
  const byLanguage = (rows: readonly Row[]): Words["common"] => {
    const of = (language: string): Set<string> => new Set(rows.filter(({ lang }) => lang === language).map(({ word = "" }) => fold(word)));
    return { en: of("en"), ru: of("ru"), ka: of("ka") };
  };
  const namesIn = (table: string): Set<string> => new Set(readTable(table).map(({ name = "" }) => fold(name)));
  return {
    common: byLanguage(common),
    frequent: byLanguage(common.filter(({ frequent }) => frequent === "yes")),
    given: namesIn("given-names"),
    surnames: namesIn("surnames"),
  };
}

export const importBroad: Command = {
  usage: ["import", "makes src/dataset/broad from the tables under src/dataset/tables; the same tables give the same files"],
  run(args) {
    if (args.length > 0) throw new UsageError("import takes no arguments.");
    const { records } = loadRecords(readFiles(datasetFolder));
    const folder = join(datasetFolder, broadFolder);
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of importTables(records)) {
      writeFileSync(join(folder, name), content);
      console.log(`${name}: ${content.split("\n").length - 2}`);
    }
    return 0;
  },
};
