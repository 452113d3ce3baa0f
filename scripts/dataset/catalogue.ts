import type * as v from "valibot";
import { shownName } from "../../src/core/context/words.ts";
import type { catalogueSchema, Label } from "../../src/core/records/catalogue.ts";
import { compiledVersion } from "../../src/core/records/compiled.ts";
import type { Entity } from "../../src/core/records/entity.ts";
import type { Office } from "../../src/core/records/office.ts";
import { nameText } from "./dossiers.ts";
import type { Records } from "./load.ts";

/** What a list of all statements needs beside the shards. `day`: the dataset's date. */
export function makeCatalogue(records: Records, day: string): v.InferInput<typeof catalogueSchema> {
  const entities = new Map(records.entities.map(({ value }) => [value.id, value]));
  const offices = records.offices.map(({ value }) => value);
  const speakers = records.statementFiles.flatMap(({ value: { speaker } }) => entities.get(speaker) ?? []);
  return {
    version: compiledVersion,
    date: day,
    topics: records.topics?.value ?? {},
    speakers: Object.fromEntries(speakers.sort(byId).map((entity) => [entity.id, sidesOf(entity, offices)])),
    labels: Object.fromEntries([...entities.values()].sort(byId).map((entity) => [entity.id, labelOf(entity, day)])),
  };
}

/** A person of no listed state speaks for the body in which he held an office; a body of many states for itself. */
function sidesOf(entity: Entity, offices: readonly Office[]): string[] {
  if (entity.country.length > 0) return entity.country;
  if (entity.kind !== "person") return [entity.id];
  const held = offices.filter(({ holders }) => holders.some(({ person }) => person === entity.id));
  return [...new Set(held.map((office) => office.of))].sort();
}

function labelOf(entity: Entity, day: string): Label {
  const english = shownName(entity.names.en, day) ?? entity.id;
  const record = entity.names.en.find((each) => typeof each !== "string" && each.name === english);
  const family = typeof record === "object" ? record.family : undefined;
  return {
    kind: entity.kind,
    name: nameText(entity, day),
    ...(family === undefined ? {} : { family }),
    ...(entity.wikidata === null ? {} : { wikidata: entity.wikidata }),
  };
}

const byId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : 1);
