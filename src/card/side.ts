/** Sides of the line being read on which a card can stand: over and under it; beside it where lines run down. */
export type Side = "top" | "bottom" | "left" | "right";

/** One axis across the line, in CSS pixels of the viewport: where the line begins and ends, and how much there is in all. */
export interface Across {
  readonly start: number;
  readonly end: number;
  readonly whole: number;
}

/** A card's greatest size, in CSS pixels. */
export const greatest = { width: 420, height: 480 } as const;
/** Between card and viewport's edge, and between card and line. */
export const margin = 8;
/** A card that already stands on a side stays there while it has this much room. */
const enough = 160;

/**
 * After the line if a whole card fits there or there is more room than before it. Decided by the greatest size, not by the
 * present one, so that a card that grows as its content arrives does not change sides.
 * @param current where the card stands already; it does not jump while the page scrolls a little.
 */
export function afterLine({ start, end, whole }: Across, wanted: number, current: boolean | null): boolean {
  const before = start - 2 * margin;
  const after = whole - end - 2 * margin;
  if (current !== null && (current ? after : before) >= enough) return current;
  return after >= wanted || after >= before;
}

/** A narrow viewport, in CSS pixels: a phone, or a window at high zoom. The card is then a sheet along an edge. */
export const isNarrow = (width: number): boolean => width < 480;

/** A sheet's edge and greatest height: at the bottom, unless the line being read would be under it and there is more room above. */
export function sheetPlace(
  line: { readonly top: number; readonly bottom: number },
  height: number,
): { edge: "top" | "bottom"; height: number } {
  const half = Math.min(greatest.height, height * 0.6);
  const below = height - line.bottom - margin;
  const above = line.top - margin;
  if (below >= above || below >= half) return { edge: "bottom", height: Math.min(half, Math.max(below, enough)) };
  return { edge: "top", height: Math.min(half, Math.max(above, enough)) };
}
