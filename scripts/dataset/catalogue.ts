import type * as v from "valibot";
import { sideName, stateOf } from "../../src/core/context/side.ts";
import { shownName } from "../../src/core/context/words.ts";
import type { catalogueSchema, Label } from "../../src/core/records/catalogue.ts";
import { compiledVersion } from "../../src/core/records/compiled.ts";
import type { Entity } from "../../src/core/records/entity.ts";
import type { Statement } from "../../src/core/records/statement.ts";
import { nameText } from "./dossiers.ts";
import type { Records } from "./load.ts";
import { sidesIn } from "./spoken.ts";

/** What a list of all statements needs beside the shards. `day`: the dataset's date. */
export function makeCatalogue(records: Records, day: string): v.InferInput<typeof catalogueSchema> {
  const entities = new Map(records.entities.map(({ value }) => [value.id, value]));
  const { sideOf } = sidesIn(records);
  const files = records.statementFiles.map(({ value }) => value).filter(({ speaker }) => entities.has(speaker));
  const speakers = files
    .map(({ speaker, statements }): [string, Record<string, string>] => [speaker, withSides(statements, (date) => sideOf(speaker, date))])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const divided = new Set(speakers.flatMap(([, sides]) => Object.values(sides)).filter((side) => side !== stateOf(side)));
  return {
    version: compiledVersion,
    date: day,
    topics: records.topics?.value ?? {},
    speakers: Object.fromEntries(speakers),
    labels: Object.fromEntries([
      ...[...entities.values()].sort(byId).map((entity): [string, Label] => [entity.id, labelOf(entity, day)]),
      ...[...divided].sort().map((side): [string, Label] => [side, sideLabel(side, entities, day)]),
    ]),
  };
}

const withSides = (statements: readonly Statement[], sideOf: (date: string) => string | null): Record<string, string> =>
  Object.fromEntries(
    statements.flatMap(({ id, date }) => {
      const side = sideOf(date);
      return side === null ? [] : [[id, side]];
    }),
  );

function sideLabel(side: string, entities: ReadonlyMap<string, Entity>, day: string): Label {
  const state = entities.get(stateOf(side));
  return { kind: "organisation", name: sideName(side, state ? nameText(state, day) : stateOf(side)) };
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
