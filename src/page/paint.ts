import type { Kind } from "../core/records/entity.ts";
import { byElement, type RangesByElement, rangeAt } from "./hit.ts";

/**
 * Paints mentions with the CSS Custom Highlight API: no node is added, no attribute changed. Every mention is in a highlight,
 * painted or not, so that the pointer finds it; content.css gives a look to the painted ones alone.
 *
 * A page's own scripts can list `CSS.highlights`: the names say nothing of what is marked, and whatever the page clears is
 * put back by `repair`.
 */

const painted: Readonly<Record<Kind, string>> = { person: "note-1", place: "note-2", organisation: "note-3", event: "note-4" };
const unpainted = "note-5";
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
  /** Shows exactly these mentions, in document order. */
  show(mentions: readonly PlacedMention[]): void;
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
  const highlights = new Map<string, Highlight>(
    [...Object.values(painted), unpainted, active, pointedAt].map((name) => [name, new Highlight()]),
  );
  const highlight = (name: string): Highlight => highlights.get(name) as Highlight;
  let places: RangesByElement<PlacedMention> = new Map();
  let shown = new Map<string, PlacedMention>();

  const nameOf = (mark: PlacedMention): string => (mark.painted ? painted[mark.kind] : unpainted);

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
    show(mentions) {
      const next = new Map(mentions.map((mention) => [mention.key, mention]));
      for (const [key, old] of shown) {
        const now = next.get(key);
        if (now === undefined || nameOf(now) !== nameOf(old) || !samePlace(now.range, old.range)) highlight(nameOf(old)).delete(old.range);
        // The old range stays: exchanging it for an equal one would repaint the page for nothing.
        else next.set(key, { ...now, range: old.range });
      }
      for (const mark of next.values()) highlight(nameOf(mark)).add(mark.range);
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
