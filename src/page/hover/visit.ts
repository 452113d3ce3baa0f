import type { Mark } from "./mark.ts";

/**
 * The mark that a key goes to from the current one; from none, the first that is in view or below, or the last above.
 * At either end it goes round. Null where there are no marks.
 */
export function neighbour(marks: readonly Mark[], current: string | null, step: 1 | -1): Mark | null {
  const here = marks.findIndex((mark) => mark.key === current);
  if (here >= 0) return marks.at((here + step) % marks.length) ?? null;
  const inView = firstInView(marks);
  const start = inView ? marks.indexOf(inView) : marks.length;
  return marks.at((step === 1 ? start : start - 1) % marks.length) ?? null;
}

/** The first mark that is not above the viewport; null if all are. */
export function firstInView(marks: readonly Mark[]): Mark | null {
  return (
    marks.find(({ range }) => {
      const { bottom, height } = range.getBoundingClientRect();
      return height > 0 && bottom > 0;
    }) ?? null
  );
}

/** Scrolls only as much as is needed, and at once: a page's own smooth scrolling would carry the card along. */
export function bringIntoView(view: Window, { range }: Mark): void {
  const near = range.startContainer.parentElement;
  if (!isInView(view, range)) near?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  // A long paragraph may be in view with the mark still out of it.
  if (!isInView(view, range)) {
    const { top, bottom } = range.getBoundingClientRect();
    view.scrollBy({ top: (top + bottom) / 2 - view.innerHeight / 2, behavior: "instant" });
  }
}

function isInView(view: Window, range: Range): boolean {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= view.innerHeight && right <= view.innerWidth;
}
