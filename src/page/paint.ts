import type { Kind } from "../core/records/entity.ts";
import { byElement, type RangesByElement, rangeAt } from "./hit.ts";

/**
 * Paints mentions with the CSS Custom Highlight API: no node is added, no attribute changed. Those that are not painted are in no
 * highlight; the pointer finds them too, see hit.ts.
 *
 * A page's own scripts can list `CSS.highlights`: the names say nothing of what is marked, and whatever the page clears is
 * put back by `repair`.
 */

/** How painted names look: by a dotted line, a thin one, or a pale ground. */
export type MarkStyle = "dotted" | "solid" | "tint";

const numbers: Readonly<Record<Kind, number>> = { person: 1, place: 2, organisation: 3, event: 4 };
/** No attribute of the page's can tell a style sheet which style is chosen: each has highlights of its own. */
const series: Readonly<Record<MarkStyle, number>> = { dotted: 0, solid: 10, tint: 20 };
const paintedName = (kind: Kind, style: MarkStyle): string => `note-${series[style] + numbers[kind]}`;
const active = "note-6";
const pointedAt = "note-7";

/** A mention at its place in the page. */
export interface PlacedMention {
  /** Stable while the text at its place is: block, start and end. */
  readonly key: string;
  /** A static range: live ones would slow every change of the page. */
  readonly range: StaticRange;
  readonly entity: string;
  readonly kind: Kind;
  readonly text: string;
  readonly painted: boolean;
}

export interface Painter {
  /** Shows exactly these mentions, in document order, the painted ones in this style. */
  show(mentions: readonly PlacedMention[], style: MarkStyle): void;
  /** The mention under a point in CSS pixels of the viewport, painted or not; null beside all of them. */
  at(x: number, y: number): PlacedMention | null;
  /** Tints one mention (its card is open), or none. */
  activate(key: string | null): void;
  /** The same, more strongly, for a place that the reader was led to. */
  tint(place: StaticRange | null): void;
  mentions(): readonly PlacedMention[];
  /** Puts back what the page has cleared or replaced. True if anything was missing. */
  repair(): boolean;
  /** Leaves nothing behind. */
  clear(): void;
}

export function createPainter(document: Document): Painter {
  const registry = CSS.highlights;
  const highlights = new Map<string, Highlight>();
  const highlight = (name: string): Highlight => {
    const own = highlights.get(name) ?? new Highlight();
    highlights.set(name, own);
    return own;
  };
  let places: RangesByElement<PlacedMention> = new Map();
  let shown = new Map<string, PlacedMention>();

  let styled: MarkStyle = "dotted";

  const nameOf = (mark: PlacedMention, style: MarkStyle): string | null => (mark.painted ? paintedName(mark.kind, style) : null);

  function repair(): boolean {
    let missing = false;
    for (const [name, own] of highlights) {
      const wanted = own.size > 0;
      const there = registry.get(name) === own;
      if (wanted && !there) {
        registry.set(name, own);
        missing = true;
      } else if (!wanted && there) {
        registry.delete(name);
      }
    }
    return missing;
  }

  function only(name: string, place: StaticRange | null | undefined): void {
    highlight(name).clear();
    if (place) highlight(name).add(place);
    repair();
  }

  return {
    show(mentions, style) {
      const next = new Map(mentions.map((mention) => [mention.key, mention]));
      for (const [key, old] of shown) {
        const now = next.get(key);
        const name = nameOf(old, styled);
        // The old range stays: exchanging it for an equal one would repaint the page for nothing.
        if (now !== undefined && nameOf(now, style) === name && samePlace(now.range, old.range))
          next.set(key, { ...now, range: old.range });
        else if (name !== null) highlight(name).delete(old.range);
      }
      for (const mark of next.values()) {
        const name = nameOf(mark, style);
        if (name !== null) highlight(name).add(mark.range);
      }
      styled = style;
      shown = next;
      places = byElement([...next.values()].map((mark) => [mark.range, mark] as const));
      repair();
    },
    at: (x, y) => rangeAt(document, x, y, places),
    activate: (key) => only(active, key === null ? null : shown.get(key)?.range),
    tint: (place) => only(pointedAt, place),
    mentions: () => [...shown.values()],
    repair,
    clear() {
      for (const [name, own] of highlights) {
        own.clear();
        if (registry.get(name) === own) registry.delete(name);
      }
      shown = new Map();
      places = new Map();
    },
  };
}

const samePlace = (a: StaticRange, b: StaticRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
