/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether a pointer is on its way to something: from `start`, where it left the mark, over `last` to `now`. See wedge.ts. */
export type HeadsTo = (start: Point, last: Point, now: Point) => boolean;
