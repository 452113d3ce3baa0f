import type { Candidate } from "./mention.ts";

/**
 * Of candidates that overlap the longest stands, then the first; what lies inside a longer known name is no mention of its own
 * ("Georgia" in "Georgia Today"). In the order given.
 */
export function longestFirst(candidates: readonly Candidate[]): Candidate[] {
  const byBlock = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const group = byBlock.get(candidate.block);
    if (group === undefined) byBlock.set(candidate.block, [candidate]);
    else group.push(candidate);
  }
  const kept = new Set<Candidate>();
  for (const group of byBlock.values()) {
    const taken: Candidate[] = [];
    const names = withoutListsTaken(group);
    for (const candidate of names.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
      if (overlapsAny(candidate, taken)) continue;
      insert(candidate, taken);
      kept.add(candidate);
    }
  }
  return candidates.filter((candidate) => kept.has(candidate));
}

/** "Kobakhidze, Irakli" is a name turned round; in "Trump, Donald Tusk" the comma parts two, and the second goes on. */
function withoutListsTaken(group: readonly Candidate[]): Candidate[] {
  const ordered = group.toSorted((a, b) => a.start - b.start);
  return ordered.filter((name, i) => {
    if (!name.text.includes(",")) return true;
    for (let next = i + 1; next < ordered.length; next++) {
      const other = ordered[next] as Candidate;
      if (other.start >= name.end) break;
      if (other.start > name.start && other.end > name.end) return false;
    }
    return true;
  });
}

/** `taken` is sorted by start and free of overlaps, so that two neighbours decide. */
function overlapsAny(candidate: Candidate, taken: readonly Candidate[]): boolean {
  const after = position(candidate, taken);
  const left = taken[after - 1];
  const right = taken[after];
  return (left !== undefined && left.end > candidate.start) || (right !== undefined && right.start < candidate.end);
}

function insert(candidate: Candidate, taken: Candidate[]): void {
  taken.splice(position(candidate, taken), 0, candidate);
}

function position(candidate: Candidate, taken: readonly Candidate[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as Candidate).start < candidate.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
