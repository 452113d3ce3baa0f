import type * as v from "valibot";
import { shownName } from "../../src/core/context/words.ts";
import { compiledVersion, type factsSchema, type tableSchema } from "../../src/core/records/compiled.ts";
import type { Entity } from "../../src/core/records/entity.ts";
import type { Office } from "../../src/core/records/office.ts";
import { languages } from "../../src/core/records/text.ts";

/** table.json as it is written: empty lists are left out, the schema puts them back. */
type WrittenFacts = v.InferInput<typeof factsSchema>;
type WrittenTable = v.InferInput<typeof tableSchema> & { readonly entities: Readonly<Record<string, WrittenFacts>> };

/** What resolving a mention needs of all entities, in one small file. */
export function makeTable(
  entities: readonly Entity[],
  offices: readonly Office[],
  shardOf: ReadonlyMap<string, number>,
  day: string,
): WrittenTable {
  return {
    version: compiledVersion,
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entryOf(entity, shardOf.get(entity.id) ?? 0, day)])),
    offices: Object.fromEntries(offices.map(({ id, of, cues, holders }) => [id, { of, cues, holders: holders.map(termOf) }])),
  };
}

function entryOf(entity: Entity, shard: number, day: string): WrittenFacts {
  const { kind, gender, country, related, notThis, names } = entity;
  const dated = languages.flatMap((lang) =>
    names[lang].flatMap((each) => {
      if (typeof each === "string" || (each.from === undefined && each.to === undefined)) return [];
      const { name, from, to } = each;
      return [{ name, lang, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
    }),
  );
  return {
    kind,
    name: shownName(names.en, day) ?? entity.id,
    ...(gender ? { gender } : {}),
    ...(country.length > 0 ? { country } : {}),
    ...(related.length > 0 ? { related } : {}),
    ...(notThis.length > 0 ? { notThis } : {}),
    ...(dated.length > 0 ? { dated } : {}),
    shard,
  };
}

const termOf = ({ sources: _, ...term }: Office["holders"][number]): Omit<Office["holders"][number], "sources"> => term;
