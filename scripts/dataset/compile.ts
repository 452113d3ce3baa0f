import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zlibSync } from "fflate";
import { buildGazetteer } from "../../src/core/names/build.ts";
import { nameEntries } from "../../src/core/names/entries.ts";
import { compiledVersion, type Manifest } from "../../src/core/records/compiled.ts";
import { shardFile } from "../../src/core/records/dataset.ts";
import { mapsFile } from "../maps/file.ts";
import { makeCatalogue } from "./catalogue.ts";
import { gatherDossiers } from "./dossiers.ts";
import { datasetFolder, loadRecords, type Records, readFiles } from "./load.ts";
import { makePhrases } from "./phrases.ts";
import { formatProblem } from "./problem.ts";
import { allRecords, walk } from "./rules/rule.ts";
import { packShards } from "./shards.ts";
import { makeTable } from "./table.ts";

/** What the dataset may add to the extension. */
const maxBytes = 4_000_000;

/** How many problems a refusal names; `check` prints all. */
const toldProblems = 5;

/**
 * Compiles the authored records into `folder`, which is emptied first: names.bin, table.json, catalogue.json.z, shard-N.json.z,
 * manifest.json. What is read on demand alone is compressed: it opens in a millisecond and takes a fifth of the room.
 * The same records give the same bytes. Throws with the first problems named if a file cannot be read or does not fit its schema;
 * the editorial rules are for `check`, so that a record that is still being written can be seen in the browser.
 */
export function compileDataset(folder: string): Manifest {
  const { records, problems } = loadRecords(readFiles(datasetFolder));
  if (problems.length > 0) {
    const first = problems.slice(0, toldProblems).map((problem) => formatProblem(problem, "src/dataset"));
    throw new Error([`The dataset cannot be compiled; \`npm run dataset -- check\` tells all.`, ...first].join("\n"));
  }
  const { files, manifest } = compileRecords(records);
  const maps = Buffer.from(mapsFile(records, manifest.date));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "maps.json"), maps);
  const shipped = new Map([...files].filter(([name]) => name !== "manifest.json").map(([name, bytes]) => compressed(name, bytes)));
  const total = [...shipped.values(), maps].reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (total > maxBytes) throw new Error(`The compiled dataset takes ${total} bytes; at most ${maxBytes} are allowed.`);
  const told: Manifest = { ...manifest, sizes: sizesOf(shipped) };
  for (const [name, bytes] of [...shipped, ["manifest.json", json(told)] as const]) writeFileSync(join(folder, name), bytes);
  return told;
}

/** By fflate, since what zlib makes of the same bytes differs by processor and version: the same records give the same bytes everywhere. */
const compressed = (name: string, bytes: Uint8Array): [string, Uint8Array] =>
  /^(shard-\d+|catalogue|phrases)\.json$/.test(name) ? [`${name}.z`, zlibSync(bytes, { level: 9 })] : [name, bytes];

const sizesOf = (files: ReadonlyMap<string, Uint8Array>): Manifest["sizes"] =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, bytes.byteLength]));

/** The compiled files by name, none compressed yet, manifest.json among them. */
export function compileRecords(records: Records): { files: ReadonlyMap<string, Uint8Array>; manifest: Manifest } {
  const entities = records.entities.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
  const offices = records.offices.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
  const date = newestReading(records);
  const entries = [...nameEntries(entities)];
  const dossiers = gatherDossiers(records, date);
  const { shards, shardOf } = packShards(dossiers);

  const files = new Map<string, Uint8Array>([
    ["names.bin", buildGazetteer(entries)],
    ["table.json", json(makeTable(entities, offices, shardOf, date))],
    ["catalogue.json", json(makeCatalogue(records, date))],
    ["phrases.json", json(makePhrases(records))],
    ...shards.map((shard, n): [string, Uint8Array] => [shardFile(n), json(shard)]),
  ]);
  const manifest: Manifest = {
    version: compiledVersion,
    date,
    counts: {
      entities: entities.length,
      offices: offices.length,
      statements: records.statementFiles.reduce((sum, { value }) => sum + value.statements.length, 0),
      speakers: records.statementFiles.length,
      names: entries.length,
    },
    sizes: sizesOf(files),
  };
  return { files: new Map([...files, ["manifest.json", json(manifest)]]), manifest };
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The newest day on which any source was read; "1970-01-01" for records without one. */
export function newestReading(records: Records): string {
  let newest = "1970-01-01";
  for (const record of allRecords(records))
    for (const { path, value } of walk(record.value))
      if (path.at(-1) === "read" && path.at(-3) === "sources" && typeof value === "string" && value > newest) newest = value;
  return newest;
}
