import type { Dataset, EntityFacts } from "../records/dataset.ts";
import { isGeorgianSurname } from "./longer-name.ts";
import type { Candidate, Cue } from "./mention.ts";
import { youngestOfficial } from "./weights.ts";

/** What the document as a whole says, gathered once from all candidates. */
export interface DocumentEvidence {
  /** Entities that stand in the document by a full name or an abbreviation, in a place that nothing speaks against. */
  readonly named: ReadonlySet<string>;
  /** Entities of whose name an unknown bearer stands in the document: "Ivan Lavrov", or a woman whose first name is Nato. */
  readonly rivalled: ReadonlySet<string>;
  /** Entities another bearer of whose name the document is about, each with the word that says so. */
  readonly elsewhere: ReadonlyMap<string, string>;
  /** How many other named entities are related to this one, or of its country; at most three are counted. */
  related(entity: string): number;
  /** How many other places and organisations are named, at most three are counted: among them a name is seldom the everyday word. */
  others(entity: string): number;
}

const mostRelated = 3;

/** "S. Lavrov" is as good as the full name. */
const isInitialled = (dataset: Dataset, { text }: Candidate, { type, entity }: Candidate["readings"][number]): boolean =>
  type === "short" && text.includes(".") && dataset.facts(entity)?.kind === "person";

/** Says that a bearer of the name is another than ours. */
const isAnother = (cue: Cue): boolean => cue.is === "trade" || (cue.is === "age" && cue.years < youngestOfficial);

export function documentEvidence(dataset: Dataset, candidates: readonly Candidate[]): DocumentEvidence {
  const named = new Set<string>();
  const rivalled = new Set<string>();
  const elsewhere = new Map<string, string>();
  for (const candidate of candidates) {
    for (const cue of candidate.cues) if (cue.is === "elsewhere") elsewhere.set(cue.entity, cue.word);
    const longer = candidate.cues.find((cue) => cue.is === "longer name");
    const blocked = candidate.cues.some((cue) => cue.is === "blocked" || cue.is === "titled" || cue.is === "team" || isAnother(cue));
    for (const reading of candidate.readings) {
      if (longer?.side === "right" && isGeorgianSurname(longer.word)) rivalled.add(reading.entity);
      if (candidate.cues.some(isAnother)) rivalled.add(reading.entity);
      const initial = longer !== undefined && /^\p{L}\.?$/u.test(longer.word);
      // "Mitchell Baker" is nobody's, and tells that "Baker" alone is no place.
      if (reading.weak && longer?.side === "left" && !initial) rivalled.add(reading.entity);
      if (reading.type === "surname") {
        if (candidate.cues.some((cue) => cue.is === "blocked")) rivalled.add(reading.entity);
        if (longer?.side === "left" && !initial) rivalled.add(reading.entity);
      } else if (
        (reading.type === "full" || reading.type === "abbreviation" || isInitialled(dataset, candidate, reading)) &&
        !reading.weak &&
        longer === undefined &&
        !blocked &&
        candidate.readings.every((other) => other.entity === reading.entity)
      ) {
        named.add(reading.entity);
      }
    }
  }
  const counted = new Map<string, number>();
  return {
    named,
    rivalled,
    elsewhere,
    related(entity) {
      const known = counted.get(entity);
      if (known !== undefined) return known;
      const count = countRelated(dataset, named, entity);
      counted.set(entity, count);
      return count;
    },
    others(entity) {
      let count = 0;
      for (const other of named) {
        const kind = other === entity ? undefined : dataset.facts(other)?.kind;
        if ((kind === "place" || kind === "organisation") && ++count === mostRelated) break;
      }
      return count;
    },
  };
}

function countRelated(dataset: Dataset, named: ReadonlySet<string>, entity: string): number {
  const facts = dataset.facts(entity);
  if (facts === undefined) return 0;
  let count = 0;
  for (const other of named) {
    if (other === entity) continue;
    const otherFacts = dataset.facts(other);
    if (otherFacts !== undefined && areRelated(entity, facts, other, otherFacts) && ++count === mostRelated) break;
  }
  return count;
}

const areRelated = (a: string, factsA: EntityFacts, b: string, factsB: EntityFacts): boolean =>
  factsA.related.includes(b) ||
  factsB.related.includes(a) ||
  factsA.country.includes(b) ||
  factsB.country.includes(a) ||
  factsA.country.some((country) => factsB.country.includes(country));
