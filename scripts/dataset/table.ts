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
  const terms = termsByPerson(offices);
  const entry = (entity: Entity): WrittenFacts => entryOf(entity, terms.get(entity.id) ?? [], shardOf.get(entity.id) ?? 0, day);
  return {
    version: compiledVersion,
    entities: Object.fromEntries(entities.map((entity) => [entity.id, entry(entity)])),
    offices: Object.fromEntries(offices.map(({ id, of, cues }) => [id, { of, cues: withoutEmpty(cues) }])),
  };
}

type WrittenTerm = NonNullable<WrittenFacts["terms"]>[number];

function termsByPerson(offices: readonly Office[]): Map<string, WrittenTerm[]> {
  const byPerson = new Map<string, WrittenTerm[]>();
  for (const { id: office, holders } of offices)
    for (const { person, sources: _, ...term } of holders) byPerson.set(person, [...(byPerson.get(person) ?? []), { office, ...term }]);
  for (const terms of byPerson.values()) terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return byPerson;
}

const withoutEmpty = (cues: Office["cues"]): Partial<Office["cues"]> =>
  Object.fromEntries(Object.entries(cues).filter(([, words]) => words.length > 0));

function entryOf(entity: Entity, terms: readonly WrittenTerm[], shard: number, day: string): WrittenFacts {
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
    ...(terms.length > 0 ? { terms: [...terms] } : {}),
    shard,
  };
}
