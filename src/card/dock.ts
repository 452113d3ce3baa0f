import { greatest, margin } from "./side.ts";

/** A pinned card is not squeezed below this, in CSS pixels. */
const leastWidth = 280;
/** Nobody compares more cards than this. */
const most = 3;
const usualWidth = 392;

/** How many pinned cards stand side by side in a viewport of that width; one more takes the oldest's place. */
export const dockRoom = (width: number): number => Math.max(1, Math.min(most, Math.floor((width - margin) / (leastWidth + margin))));

/** A place along the viewport's lower edge, in CSS pixels. */
export interface DockPlace {
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** Where the pinned card of that index stands, the oldest at the right: a new one moves none, while there is width for all. */
export function dockPlace(index: number, count: number, viewport: { readonly width: number; readonly height: number }): DockPlace {
  const width = Math.min(usualWidth, (viewport.width - margin) / count - margin);
  return {
    left: viewport.width - (index + 1) * (width + margin),
    bottom: margin,
    width,
    height: Math.min(greatest.height, viewport.height - 2 * margin),
  };
}
