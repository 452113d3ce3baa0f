import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetFolder, type Records } from "../dataset/load.ts";
import { root } from "../project.ts";
import { compileMaps } from "./compile.ts";

const cacheFolder = join(root, "node_modules/.cache/maps");

/** maps.json of the compiled dataset. `day`: the dataset's date. Drawing takes ten seconds, so it is done only where something that it rests on changed. */
export function mapsFile({ entities }: Records, day: string): string {
  const places = entities.filter(({ value }) => value.kind === "place").sort((a, b) => (a.value.id < b.value.id ? -1 : 1));
  const authored = new Set(places.filter(({ file }) => file.startsWith("places/")).map(({ value }) => value.id));
  const hash = createHash("sha256");
  for (const { value } of places) hash.update(JSON.stringify([value.id, value.wikidata, value.names, authored.has(value.id), day]));
  for (const file of restsOn()) hash.update(readFileSync(file));
  const cached = join(cacheFolder, `${hash.digest("hex").slice(0, 32)}.json`);
  try {
    return readFileSync(cached, "utf8");
  } catch {
    const drawn = compileMaps(
      places.map(({ value }) => value),
      authored,
      day,
    );
    const text = JSON.stringify(drawn);
    mkdirSync(cacheFolder, { recursive: true });
    writeFileSync(cached, text);
    return text;
  }
}

/** What decides beside the records: the shapes, their version, and how they are drawn. */
function restsOn(): string[] {
  const below = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));
  return [
    ...below(join(datasetFolder, "maps")),
    ...below(import.meta.dirname),
    join(root, "src/core/records/maps.ts"),
    join(root, "src/core/records/map-size.ts"),
    join(root, "node_modules/world-atlas/package.json"),
  ];
}
