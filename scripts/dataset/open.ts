import { type CompiledFiles, shardFile } from "../../src/core/records/dataset.ts";
import { compileRecords } from "./compile.ts";
import { datasetFolder, loadRecords, readFiles } from "./load.ts";

/**
 * The authored records, compiled in memory, in the form that the engine opens; and the Wikidata item of each entity.
 * Records that break the schema are left out: `check` tells of them, and the build refuses them.
 */
export function openCompiled(): { readonly files: CompiledFiles; readonly wikidata: ReadonlyMap<string, string> } {
  const { records } = loadRecords(readFiles(datasetFolder));
  const { files } = compileRecords(records);
  const file = (name: string): Uint8Array<ArrayBuffer> => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`${name} was not compiled`);
    return new Uint8Array(bytes);
  };
  const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(file(name)));
  const ids = records.entities.flatMap(({ value }): [string, string][] => (value.wikidata === null ? [] : [[value.id, value.wikidata]]));
  return {
    files: {
      names: file("names.bin").buffer,
      table: json("table.json"),
      catalogue: async () => json("catalogue.json"),
      shard: async (n) => json(shardFile(n)),
    },
    wikidata: new Map(ids),
  };
}
