import type { Reading } from "../names/gazetteer.ts";
import type { Dataset } from "../records/dataset.ts";
import { documentEvidence } from "./document-evidence.ts";
import type { Candidate, DocumentInfo, Mention } from "./mention.ts";
import { longestFirst } from "./overlaps.ts";
import { weighReading } from "./weigh.ts";
import { logistic, margin, threshold } from "./weights.ts";

/**
 * Decides for a whole document which candidates are mentions, and of what. A pure function of the document's facts and of all
 * its candidates: the order in which blocks arrived does not matter, as the caller gives them in the document's order.
 * It abstains: an unclear span is no mention.
 */
export function resolve(dataset: Dataset, document: DocumentInfo, candidates: readonly Candidate[]): Mention[] {
  const standing = longestFirst(candidates);
  const evidence = documentEvidence(dataset, standing);
  return standing.flatMap((candidate) => {
    const verdict = judge(dataset, document, evidence, candidate);
    return verdict === null ? [] : [verdict];
  });
}

function judge(
  dataset: Dataset,
  document: DocumentInfo,
  evidence: ReturnType<typeof documentEvidence>,
  candidate: Candidate,
): Mention | null {
  const [best, second] = weighReadings(dataset, document, evidence, candidate);
  if (best === undefined) return null;
  const confidence = logistic(best.sum);
  if (confidence < threshold || (second !== undefined && best.sum - second.sum < margin)) return null;
  const facts = dataset.facts(best.reading.entity);
  if (facts === undefined) return null;
  const { block, start, end } = candidate;
  return {
    block,
    start,
    end,
    entity: best.reading.entity,
    kind: facts.kind,
    confidence: Math.round(confidence * 1000) / 1000,
    why: best.why,
  };
}

/** What a candidate could be, each entity once, the likeliest first; the sum is in log-odds. */
export function weighReadings(
  dataset: Dataset,
  document: DocumentInfo,
  evidence: ReturnType<typeof documentEvidence>,
  candidate: Candidate,
): { readonly reading: Reading; readonly sum: number; readonly why: readonly string[] }[] {
  return bestByEntity(candidate.readings)
    .map((reading) => ({ reading, ...weighReading(dataset, document, evidence, candidate, reading) }))
    .sort((a, b) => b.sum - a.sum || (a.reading.entity < b.reading.entity ? -1 : 1));
}

/** An entity may be read from a span in two ways (a surname that is also a full name): the strongest counts. */
function bestByEntity(readings: readonly Reading[]): Reading[] {
  const order = ["full", "abbreviation", "short", "surname", "given"];
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const old = best.get(reading.entity);
    if (old === undefined || rank(reading) < rank(old)) best.set(reading.entity, reading);
  }
  return [...best.values()];

  function rank(reading: Reading): number {
    return order.indexOf(reading.type) + (reading.weak ? 0.5 : 0);
  }
}
