import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoArea } from "d3-geo";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { datasetFolder } from "../dataset/load.ts";

/** Longitudes and latitudes that hold a shape, in degrees. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Something drawn as an area: a country, or an area in dispute. */
export interface Area {
  readonly name: string;
  /** Who administers it and who claims it, in Natural Earth's words; empty for a country. */
  readonly note: string;
  readonly polygons: readonly { readonly rings: Position[][]; readonly box: Box }[];
}

export interface Line {
  readonly points: Position[];
  readonly box: Box;
}

/** The world's shapes, read once for all maps. */
export interface Shapes {
  readonly countries: readonly Area[];
  readonly disputed: readonly Area[];
  /** Borders between countries, without those that run along a disputed area: they are not drawn as agreed. */
  readonly borders: readonly Line[];
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Further names under which Natural Earth's short ones are known. */
const longNames: Readonly<Record<string, string>> = {
  Macedonia: "North Macedonia",
  "Dem. Rep. Congo": "Democratic Republic of the Congo",
  Congo: "Republic of the Congo",
  "S. Sudan": "South Sudan",
  "Central African Rep.": "Central African Republic",
  "Dominican Rep.": "Dominican Republic",
  "Bosnia and Herz.": "Bosnia and Herzegovina",
  "Eq. Guinea": "Equatorial Guinea",
  "N. Cyprus": "Northern Cyprus",
  "W. Sahara": "Western Sahara",
  "Solomon Is.": "Solomon Islands",
  "Marshall Is.": "Marshall Islands",
  eSwatini: "Eswatini",
};

/** Countries that Natural Earth draws and many states do not recognise: their borders count as disputed. */
const contested = new Set(["Kosovo", "Northern Cyprus", "Somaliland", "Western Sahara"]);

export function readShapes(): Shapes {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const world = JSON.parse(readFileSync(path, "utf8")) as World;
  const all = feature(world, world.objects.countries).features as Feature<Polygon | MultiPolygon, { name: string }>[];
  const areas = all.map((each) => area(each.properties.name, "", each));
  const file = JSON.parse(readFileSync(join(datasetFolder, "maps/disputed-areas.json"), "utf8"));
  const listed = (file.features as Feature<MultiPolygon, { name: string; note: string }>[]).map((each) =>
    area(each.properties.name, each.properties.note, each),
  );
  const own = areas.filter(({ name }) => contested.has(name)).map((each): Area => ({ ...each, note: "Self admin." }));
  const disputed = [...listed.filter(({ name }) => !contested.has(name)), ...own];
  const { coordinates } = mesh(world, world.objects.countries, (a, b) => a !== b);
  return { countries: areas, disputed, borders: withoutThose(coordinates, disputed) };
}

function area(name: string, note: string, { geometry }: Feature<Polygon | MultiPolygon>): Area {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  // Rounding turns the smallest atolls inside out: they would cover the rest of the globe.
  const sound = polygons.filter((coordinates) => geoArea({ type: "Polygon", coordinates }) < 2 * Math.PI);
  return { name: longNames[name] ?? name, note, polygons: sound.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) })) };
}

export function boxOf(points: readonly Position[]): Box {
  const x = points.map(([longitude]) => longitude ?? 0);
  const y = points.map(([, latitude]) => latitude ?? 0);
  return { west: Math.min(...x), south: Math.min(...y), east: Math.max(...x), north: Math.max(...y) };
}

/** Side of the squares, in degrees, by which a border is found to run along a disputed area's outline. */
const square = 0.05;
const squareOf = ([x = 0, y = 0]: Position): string => `${Math.round(x / square)} ${Math.round(y / square)}`;

/** Cuts out of the lines what runs along the outlines of these areas. */
function withoutThose(lines: readonly Position[][], areas: readonly Area[]): Line[] {
  const taken = new Set<string>();
  for (const { polygons } of areas)
    for (const { rings } of polygons)
      for (const ring of rings) {
        for (const [n, [x = 0, y = 0]] of ring.entries()) {
          const [toX = x, toY = y] = ring[n + 1] ?? [];
          const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / square));
          for (let step = 0; step <= steps; step++) taken.add(squareOf([x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps]));
        }
      }
  return lines.flatMap((line) => {
    const parts: Position[][] = [[]];
    for (const point of line) {
      if (taken.has(squareOf(point))) parts.push([]);
      else parts.at(-1)?.push(point);
    }
    return parts.filter((points) => points.length > 1).map((points) => ({ points, box: boxOf(points) }));
  });
}
