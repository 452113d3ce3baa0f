import { type GeoProjection, geoArea, geoAzimuthalEqualArea, geoCentroid, geoPath } from "d3-geo";
import type { MultiPolygon, Position } from "geojson";
import { mapSize } from "../../src/core/records/map-size.ts";
import { PathWriter } from "./path.ts";
import { type Area, type Box, boxOf, type Shapes } from "./shapes.ts";

const { width, height } = mapSize;
/** Room around a country, in the map's units. */
const margin = { x: 50, y: 22 };
/** No closer than this, so that a town-sized state is seen where it lies: units to a radian. */
const closest = 9_000;
/** A part of a country that is smaller than this part of the largest may lie outside the map: overseas lands. */
const mainPart = 0.25;
/** A country's name stands on it if this much of it is in view, in square units. */
const roomForName = 9_000;

/** The window of one map. */
export interface Frame {
  readonly projection: GeoProjection;
  /** Degrees that it shows, at least. */
  readonly box: Box;
}

const shape = ({ polygons }: Pick<Area, "polygons">): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: polygons.map(({ rings }) => rings),
});

/** A window on a country, and on the areas that it claims. */
export function frame(country: Area, claims: readonly Area[]): Frame {
  const sizes = country.polygons.map((polygon) => geoArea(shape({ polygons: [polygon] })));
  const largest = Math.max(...sizes);
  const main = country.polygons.filter((_, n) => (sizes[n] ?? 0) >= largest * mainPart);
  const focus = shape({ polygons: [...main, ...claims.flatMap(({ polygons }) => polygons)] });
  const [longitude, latitude] = geoCentroid(focus);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(0);
  const extent: [[number, number], [number, number]] = [
    [margin.x, margin.y],
    [width - margin.x, height - margin.y],
  ];
  projection.fitExtent(extent, focus);
  if (projection.scale() > closest)
    projection
      .scale(closest)
      .translate([width / 2, height / 2])
      .center([0, 0]);
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  return { projection, box: boxAround(projection) };
}

/** The degrees along the window's edges; all of them where it reaches over a pole or the date line. */
function boxAround(projection: GeoProjection): Box {
  const whole = { west: -180, south: -90, east: 180, north: 90 };
  const edge: Position[] = [];
  for (let part = 0; part <= 1; part += 0.05)
    for (const place of [
      [part * width, 0],
      [part * width, height],
      [0, part * height],
      [width, part * height],
    ] as [number, number][]) {
      const point = projection.invert?.(place);
      if (!point || point.some(Number.isNaN)) return whole;
      edge.push(point);
    }
  const box = boxOf(edge);
  return box.east - box.west > 180 ? { ...whole, south: box.south } : { ...box, south: box.south - 1, north: box.north + 1 };
}

const meets = (a: Box, b: Box): boolean => a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;

/** The parts of an area that may be in view. */
const inView = ({ polygons }: Area, { box }: Frame): Pick<Area, "polygons"> => ({
  polygons: polygons.filter((polygon) => meets(polygon.box, box)),
});

/** Areas as one SVG path. */
export function areaPath(areas: readonly Area[], window: Frame): string {
  const writer = new PathWriter();
  const draw = geoPath(window.projection, writer);
  for (const area of areas) draw(shape(inView(area, window)));
  return writer.toString();
}

export function borderPath({ borders }: Shapes, window: Frame): string {
  const writer = new PathWriter();
  const lines = borders.filter(({ box }) => meets(box, window.box)).map(({ points }) => points);
  geoPath(window.projection, writer)({ type: "MultiLineString", coordinates: lines });
  return writer.toString();
}

/** The middle of what is in view of an area, in whole units; null where too little is. */
export function middleOf(area: Area, window: Frame, least = roomForName): [number, number] | null {
  const path = geoPath(window.projection);
  const seen = shape(inView(area, window));
  if (path.area(seen) < least) return null;
  const [x, y] = path.centroid(seen);
  return [Math.round(x), Math.round(y)];
}

/** A point in whole units; null where it lies outside the window. */
export function pointAt(position: readonly [number, number], { projection }: Frame): [number, number] | null {
  const [x = Number.NaN, y = Number.NaN] = projection([...position]) ?? [];
  return x >= 0 && x <= width && y >= 0 && y <= height ? [Math.round(x), Math.round(y)] : null;
}
