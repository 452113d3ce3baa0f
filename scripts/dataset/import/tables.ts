import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../../src/core/records/source.ts";
import { datasetFolder } from "../load.ts";
import { parseCsv, type Row } from "./csv.ts";

export type { Row } from "./csv.ts";

/** The tables under src/dataset/tables; README.md there tells where each is from and under which licence. */
export const readTable = (name: string): Row[] => parseCsv(readFileSync(join(datasetFolder, "tables", `${name}.csv`), "utf8"));

/** The day on which the tables were taken and read. */
const read = "2026-11-24";

const reference = (publisher: string, title: string, url: string, published: string | null): Source => {
  return { publisher, title, url, published, lang: "en", read, type: "reference" };
};

const github = (repository: string, commit: string, path: string): string => `https://github.com/${repository}/blob/${commit}/${path}`;

const naturalEarth = (theme: string, title: string): Source =>
  reference(
    "Natural Earth",
    title,
    github("Raysphere24/NaturalEarthCsvTsv", "7cc9ef2bd1e761f382238908066713be36dc30f0", `csv_with_names/${theme}.csv`),
    "2022-05",
  );

/** The source that a fact from a table names, by table. */
export const tableSources = {
  codes: reference(
    "DataHub (datasets/country-codes)",
    "Country codes: ISO, UNTERM names, capitals, Wikidata ids",
    github("datasets/country-codes", "caa72d1e0e5af8876c170bb36a9e4d64a01bba88", "data/country-codes.csv"),
    null,
  ),
  cldr: reference(
    "Unicode CLDR",
    "Names of territories (en, ru, ka), version 48.2",
    "https://cldr.unicode.org/index/downloads/cldr-48",
    null,
  ),
  countries: naturalEarth("10m_cultural/ne_10m_admin_0_countries", "Countries, 1:10m"),
  disputed: naturalEarth("10m_cultural/ne_10m_admin_0_disputed_areas", "Breakaway and disputed areas, 1:10m"),
  regions: naturalEarth("10m_cultural/ne_10m_admin_1_states_provinces", "States and provinces, 1:10m"),
  physical: naturalEarth("10m_physical/ne_10m_geography_regions_polys", "Physical labels, lakes and rivers, 1:10m"),
  cities: reference(
    "Natural Earth",
    "Populated places, 1:10m",
    github("martynafford/natural-earth-geojson", "0b9a6ceb0a7032713abd9460ac1e995a9c60cd1e", "10m/cultural/ne_10m_populated_places.7z"),
    "2017-11",
  ),
  geonames: reference("GeoNames", "Cities with more than 500 people", "https://download.geonames.org/export/dump/", "2023-03"),
  congress: reference(
    "unitedstates/congress-legislators",
    "Members of the United States Congress, presidents and vice-presidents",
    "https://github.com/unitedstates/congress-legislators/tree/dfa9622",
    "2026-06-15",
  ),
  ministers: reference(
    "Institute for Government",
    "IfG Ministers Database",
    "https://github.com/instituteforgov/ifg-ministers-database-public/tree/92e2270",
    "2026-06-19",
  ),
  ror: reference(
    "Research Organization Registry",
    "ROR records",
    "https://github.com/ror-community/ror-records/tree/d93fc6678",
    "2026-06-23",
  ),
  brands: reference(
    "name-suggestion-index contributors",
    "Name Suggestion Index 8.0.20260918, with labels from Wikidata",
    "https://github.com/osmlab/name-suggestion-index",
    "2026-09-18",
  ),
  parties: reference(
    "Party Facts",
    "Parties in Wikipedia and Wikidata",
    "https://github.com/hdigital/partyfactsdata/blob/764de89/import/wikipedia/wikidata.csv",
    "2026-03-11",
  ),
  ecb: reference(
    "European Central Bank (copy at confirmordeny/supraverden)",
    "List of international organisations, version 1.5",
    github(
      "confirmordeny/supraverden",
      "59ab4fa0f92f3c75bb45e230908e612f15e8dbdf",
      "data/ECB%20data/List_of_International_Organisations_v1_5_extract.csv",
    ),
    null,
  ),
} as const satisfies Readonly<Record<string, Source>>;

export type TableSource = keyof typeof tableSources;

/** The heads of those tables that the records name. */
export const sourcesOf = (...keys: readonly TableSource[]): Record<string, Source> =>
  Object.fromEntries(keys.map((key) => [key, tableSources[key]]));

const files: Readonly<Record<string, { readonly repository: string; readonly path: string; readonly title: string }>> = {
  "world-leaders-2021": {
    repository: "world-leaders-2021",
    path: "data/wikidata.csv",
    title: "Heads of state and government, from Wikidata",
  },
  "world-foreign": { repository: "world", path: "sources/foreign/wikidata.csv", title: "Foreign ministers, from Wikidata" },
};

/** The source of each list of office holders, by its key in the table, with the day up to which it knows. */
export function officeHolderSources(): Map<string, { readonly source: Source; readonly asOf: string }> {
  return new Map(
    readTable("office-holder-sources").map(({ source: key = "", commit = "", date = "" }) => {
      const { repository, path, title } = files[key] ?? {
        repository: key,
        path: "html/holders21.csv",
        title: `Office holders (${key}), from Wikidata`,
      };
      const url = github(`every-politician-scrapers/${repository}`, commit, path);
      return [key, { source: reference("EveryPolitician (every-politician-scrapers)", title, url, date), asOf: date }];
    }),
  );
}
