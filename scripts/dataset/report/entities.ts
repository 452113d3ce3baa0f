import { type Entity, kinds, type Name } from "../../../src/core/records/entity.ts";
import { languages } from "../../../src/core/records/text.ts";
import { isBroad } from "../broad.ts";
import type { Records } from "../load.ts";

/** Entities of one kind, those with a file each ("deep") or those of the imported tables ("broad"). */
export interface EntityCount {
  readonly depth: "deep" | "broad";
  readonly kind: string;
  readonly entities: number;
  /** With a name in English, Russian and Georgian that a source shows. */
  readonly named: number;
  /** With names in all three, of which one or more was derived by rule. */
  readonly derived: number;
  readonly wikidata: number;
}

export interface EntityCoverage {
  readonly counts: readonly EntityCount[];
  /** Deep entities that lack a name from a source in a language, with those languages. */
  readonly unnamed: readonly { readonly id: string; readonly missing: readonly string[] }[];
  readonly deepWithoutWikidata: readonly string[];
}

export function entityCoverage({ entities }: Records): EntityCoverage {
  const deep = entities.filter((entity) => !isBroad(entity)).map(({ value }) => value);
  const broad = entities.filter(isBroad).map(({ value }) => value);
  const counts = [
    ...kinds.map((kind) =>
      count(
        "deep",
        kind,
        deep.filter((each) => each.kind === kind),
      ),
    ),
    count("deep", "all", deep),
    ...kinds.map((kind) =>
      count(
        "broad",
        kind,
        broad.filter((each) => each.kind === kind),
      ),
    ),
    count("broad", "all", broad),
  ];
  const unnamed = deep.flatMap((entity) => {
    const missing = languages.filter((language) => !entity.names[language].some(isFromSource));
    return missing.length === 0 ? [] : [{ id: entity.id, missing }];
  });
  return { counts, unnamed, deepWithoutWikidata: deep.filter(({ wikidata }) => wikidata === null).map(({ id }) => id) };
}

const isFromSource = (name: Name): boolean => typeof name === "string" || !name.derived;

function count(depth: EntityCount["depth"], kind: string, all: readonly Entity[]): EntityCount {
  const named = all.filter(({ names }) => languages.every((language) => names[language].some(isFromSource))).length;
  const inThree = all.filter(({ names }) => languages.every((language) => names[language].length > 0)).length;
  return {
    depth,
    kind,
    entities: all.length,
    named,
    derived: inThree - named,
    wikidata: all.filter(({ wikidata }) => wikidata !== null).length,
  };
}
