import type { GeoContext } from "d3-geo";

type Point = readonly [number, number];

/** Points nearer than this to the line between their neighbours are left out, in the map's units. */
const tolerance = 1.6;
/** Islands and holes smaller than this are left out. */
const leastSide = 6;

/** Collects what d3-geo draws, and writes it as the short form of an SVG path: whole units, each step from the last point. */
export class PathWriter implements GeoContext {
  readonly #parts: { points: Point[]; closed: boolean }[] = [];

  beginPath(): void {}
  moveTo(x: number, y: number): void {
    this.#parts.push({ points: [[x, y]], closed: false });
  }
  lineTo(x: number, y: number): void {
    this.#parts.at(-1)?.points.push([x, y]);
  }
  closePath(): void {
    const last = this.#parts.at(-1);
    if (last) last.closed = true;
  }
  /** Only asked for points, which no map has. */
  arc(): void {}

  toString(): string {
    return this.#parts
      .filter(({ points, closed }) => !closed || size(points) >= leastSide)
      .map(({ points, closed }) => written(closed ? thinRing(points) : thin(points)) + (closed ? "z" : ""))
      .join("");
  }
}

function size(points: readonly Point[]): number {
  const x = points.map((point) => point[0]);
  const y = points.map((point) => point[1]);
  return Math.max(Math.max(...x) - Math.min(...x), Math.max(...y) - Math.min(...y));
}

function written(points: readonly Point[]): string {
  let [lastX, lastY] = [0, 0];
  let text = "";
  for (const [n, [px, py]] of points.entries()) {
    const [x, y] = [Math.round(px), Math.round(py)];
    const [dx, dy] = [x - lastX, y - lastY];
    if (n > 0 && dx === 0 && dy === 0) continue;
    text += n === 0 ? `M${x} ${y}l` : `${dx}${dy < 0 ? "" : " "}${dy} `;
    [lastX, lastY] = [x, y];
  }
  return text.trimEnd();
}

/** A ring has no ends: it is thinned as two lines. */
function thinRing(points: readonly Point[]): Point[] {
  const middle = points.length >> 1;
  return [...thin(points.slice(0, middle + 1)).slice(0, -1), ...thin(points.slice(middle))];
}

/** Douglas and Peucker's way: the point farthest from the line between the ends stays, if it is far enough, and divides it. */
function thin(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let at = 0;
  for (let n = 1; n < points.length - 1; n++) {
    const distance = fromLine(points[n] ?? first, first, last);
    if (distance > farthest) [farthest, at] = [distance, n];
  }
  if (farthest <= tolerance) return [first, last];
  return [...thin(points.slice(0, at + 1)).slice(0, -1), ...thin(points.slice(at))];
}

function fromLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (by - ay) * (ax - x)) / length;
}
