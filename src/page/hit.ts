/**
 * Tells what a point of the viewport is on. `CSS.highlights.highlightsFromPoint` promises the same, but Chromium compares the point in
 * CSS pixels with boxes in device pixels: on a screen with two of these to one of those it answers for the point at half the
 * coordinates (Chromium 156, 24 November 2026; right at browser zoom and in Firefox).
 */

/** Ranges by the innermost element around each, with what each stands for. */
export type RangesByElement<T> = ReadonlyMap<Element, readonly (readonly [StaticRange, T])[]>;

/** Sorts ranges for `rangeAt`. Those outside any element are left out. */
export function byElement<T>(ranges: Iterable<readonly [StaticRange, T]>): RangesByElement<T> {
  const sorted = new Map<Element, (readonly [StaticRange, T])[]>();
  for (const entry of ranges) {
    const element = innermost(entry[0]);
    if (element === null) continue;
    const there = sorted.get(element);
    if (there === undefined) sorted.set(element, [entry]);
    else there.push(entry);
  }
  return sorted;
}

/** What stands for the range under a point in CSS pixels of the viewport, in open shadow roots too; null beside all, or under what covers it. */
export function rangeAt<T>(document: Document, x: number, y: number, ranges: RangesByElement<T>): T | null {
  for (let element = deepestAt(document, x, y); element !== null; element = parentOf(element)) {
    for (const [range, value] of ranges.get(element) ?? []) if (covers(range, x, y)) return value;
  }
  return null;
}

function innermost({ startContainer, endContainer }: StaticRange): Element | null {
  let element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  while (element !== null && !element.contains(endContainer)) element = element.parentElement;
  return element ?? hostOf(startContainer);
}

function deepestAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null = element?.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === null || inner === element) return element;
    element = inner;
  }
}

const parentOf = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** The host of the shadow root that a node is in; text may stand in the root itself, in no element. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function covers({ startContainer, startOffset, endContainer, endOffset }: StaticRange, x: number, y: number): boolean {
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The text has become shorter since, and the next look comes soon.
    return false;
  }
  return [...range.getClientRects()].some(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom);
}
