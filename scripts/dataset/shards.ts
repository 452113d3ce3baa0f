import { compiledVersion, type Shard } from "../../src/core/records/compiled.ts";
import type { Dossier, Spoken } from "../../src/core/records/dossier.ts";
import { packSources, SourcePool } from "../../src/core/records/source-pool.ts";

/** A shard is closed when it has grown to this many characters of JSON: small enough to parse within a few milliseconds. */
const enough = 48_000;

/**
 * Puts dossiers into shards. Those who speak come first: a place's dossier needs many speakers' statements, and so finds them in
 * few shards.
 */
export function packShards(dossiers: readonly Dossier[], fullAt = enough): { shards: Shard[]; shardOf: Map<string, number> } {
  const shards: Shard[] = [];
  const shardOf = new Map<string, number>();
  let pool = new SourcePool();
  let size = 0;

  for (const dossier of [...dossiers.filter(speaks), ...dossiers.filter((each) => !speaks(each))]) {
    if (shards.length === 0 || size > fullAt) {
      pool = new SourcePool();
      size = 0;
      shards.push({ version: compiledVersion, sources: pool.sources, statements: {}, dossiers: {} });
    }
    const { id } = dossier.entity;
    const { statements, dossiers: packed } = shards[shards.length - 1]!;
    const poolSize = pool.sources.length;
    const { entity, terms, offices, events, names } = dossier;
    packed[id] = {
      entity: packSources(withoutEmpty(entity), pool),
      terms: packSources(terms, pool),
      offices: packSources(offices, pool),
      statements: dossier.statements.map(keyOf),
      ...(events.length > 0 ? { events } : {}),
      names,
    };
    const own = dossier.statements.filter(({ speaker }) => speaker === id);
    for (const spoken of own) statements[keyOf(spoken)] = packSources(withoutEmpty(spoken), pool);
    shardOf.set(id, shards.length - 1);
    size += JSON.stringify([packed[id], own, pool.sources.slice(poolSize)]).length;
  }
  return { shards, shardOf };
}

const speaks = ({ entity, statements }: Dossier): boolean => statements.some(({ speaker }) => speaker === entity.id);

const keyOf = ({ speaker, statement }: Spoken): string => `${speaker}/${statement.id}`;

/** Lists that are empty are what the schema puts back by itself. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value;
  const full = Object.entries(value).filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0));
  return Object.fromEntries(full.map(([key, inner]) => [key, withoutEmpty(inner)]));
}
