import type { Source } from "./source.ts";

/** Collects sources, each once: a place in `sources` stands for it wherever it is named. */
export class SourcePool {
  readonly sources: Source[] = [];
  readonly #places = new Map<string, number>();

  place(source: Source): number {
    const key = JSON.stringify(source);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.sources.length);
    return this.sources.push(source) - 1;
  }
}

/** A copy of a record in which every list under `sources` holds places in the pool. */
export const packSources = (value: unknown, pool: SourcePool): unknown => replaceSources(value, (source) => pool.place(source as Source));

/** The reverse; throws if a place is not in the pool. */
export const unpackSources = (value: unknown, sources: readonly Source[]): unknown =>
  replaceSources(value, (place) => {
    const source = typeof place === "number" ? sources[place] : undefined;
    if (!source) throw new Error(`there is no source ${String(place)}`);
    return source;
  });

function replaceSources(value: unknown, replace: (source: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => replaceSources(inner, replace));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value))
    copy[key] = key === "sources" && Array.isArray(inner) ? inner.map(replace) : replaceSources(inner, replace);
  return copy;
}
