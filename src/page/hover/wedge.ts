import type { Box } from "../card-slot.ts";
import type { Point } from "./point.ts";

/** Hands do not move straight: this much may a path stray outside the wedge's sides. In radians, 8 degrees. */
const stray = 0.14;

const distanceToBox = (p: Point, box: Box): number =>
  Math.hypot(Math.max(box.left - p.x, 0, p.x - box.right), Math.max(box.top - p.y, 0, p.y - box.bottom));

/** The angle from one direction to another, -pi to pi. */
function turn(from: number, to: number): number {
  const angle = (to - from) % (2 * Math.PI);
  if (angle > Math.PI) return angle - 2 * Math.PI;
  return angle < -Math.PI ? angle + 2 * Math.PI : angle;
}

/**
 * Whether a pointer is on its way to the card: it came nearer since `last`, and stands in the wedge that opens from
 * `start`, where it left the mark, to the card's edges.
 */
export function headsTo(box: Box, start: Point, last: Point, now: Point): boolean {
  const left = distanceToBox(now, box);
  if (left === 0) return true;
  if (left >= distanceToBox(last, box)) return false;
  if (distanceToBox(start, box) === 0) return true;
  const direction = (p: Point): number => Math.atan2(p.y - start.y, p.x - start.x);
  const middle = direction({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => turn(middle, direction({ x, y }))));
  const here = turn(middle, direction(now));
  return here >= Math.min(...corners) - stray && here <= Math.max(...corners) + stray;
}
