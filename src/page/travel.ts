import type { LookedUp } from "../core/context/looked-up.ts";
import type { Hover } from "./hover/hover.ts";
import type { Mark } from "./hover/mark.ts";
import { bringIntoView, firstInView, neighbour } from "./hover/visit.ts";
import { hoverMark } from "./hover-marks.ts";
import { createJump, type Jump } from "./jump.ts";
import type { Painter } from "./paint.ts";
import { selectedRange } from "./selected.ts";

/** Going about in the article: to a place of it, or by key from mark to mark with their cards. */
export interface Travel extends Jump {
  next(): void;
  previous(): void;
  /** Opens the card of the mark under the pointer, of the one last visited by key, or of the first in view. */
  open(): void;
  /** Opens a card of what is selected. */
  lookUp(found: LookedUp): void;
}

/** @param signal ends it. */
export function createTravel(view: Window, painter: Painter, hover: Hover, signal: AbortSignal): Travel {
  let visited: string | null = null;
  /** Every mark of the page in reading order, the quiet ones too. */
  const marks = (): Mark[] => painter.mentions().map(hoverMark);
  const current = (): string | null => hover.openKey() ?? visited;

  function visit(mark: Mark | null | undefined): void {
    if (!mark) return;
    visited = mark.key;
    bringIntoView(view, mark);
    hover.visit(mark);
  }

  return {
    ...createJump(view, painter, signal),
    next: () => visit(neighbour(marks(), current(), 1)),
    previous: () => visit(neighbour(marks(), current(), -1)),
    open() {
      const all = marks();
      visit(hover.under() ?? all.find((mark) => mark.key === current()) ?? firstInView(all) ?? all[0]);
    },
    lookUp: (found) => visit({ ...found, key: "", range: selectedRange(view.document), inLink: false, quiet: false }),
  };
}
