import { buildGazetteer } from "../../src/core/names/build.ts";
import { nameEntries } from "../../src/core/names/entries.ts";
import type { CompiledFiles } from "../../src/core/records/dataset.ts";
import { makeCatalogue } from "./catalogue.ts";
import { newestReading } from "./compile.ts";
import { gatherDossiers } from "./dossiers.ts";
import { datasetFolder, loadRecords, readFiles } from "./load.ts";
import { makePhrases } from "./phrases.ts";
import { packShards } from "./shards.ts";
import { makeTable } from "./table.ts";

/**
 * The authored records, compiled in memory, in the form that the engine opens; and the Wikidata item of each entity. What only a
 * card needs is made when it is first asked for, all in one shard: a program that marks names need not wait for it.
 * Records that break the schema are left out: `check` tells of them, and the build refuses them.
 */
export function openCompiled(): { readonly files: CompiledFiles; readonly wikidata: ReadonlyMap<string, string> } {
  const { records } = loadRecords(readFiles(datasetFolder));
  const entities = records.entities.map(({ value }) => value);
  const offices = records.offices.map(({ value }) => value);
  const day = newestReading(records);
  const names = new Uint8Array(buildGazetteer(nameEntries(entities)));
  const ids = entities.flatMap(({ id, wikidata }): [string, string][] => (wikidata === null ? [] : [[id, wikidata]]));
  return {
    files: {
      names: names.buffer,
      table: asJson(makeTable(entities, offices, new Map(), day)),
      catalogue: async () => asJson(makeCatalogue(records, day)),
      phrases: async () => asJson(makePhrases(records)),
      shard: async () => asJson(packShards(gatherDossiers(records, day), Number.POSITIVE_INFINITY).shards[0]),
    },
    wikidata: new Map(ids),
  };
}

/** As it comes out of a file. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
