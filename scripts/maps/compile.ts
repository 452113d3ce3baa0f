import { readFileSync } from "node:fs";
import { join } from "node:path";
import { geoContains } from "d3-geo";
import type { Entity } from "../../src/core/records/entity.ts";
import { type Drawn, type Maps, mapsVersion } from "../../src/core/records/maps.ts";
import { nameText } from "../dataset/dossiers.ts";
import { datasetFolder } from "../dataset/load.ts";
import { areaPath, borderPath, type Frame, frame, middleOf, pointAt } from "./draw.ts";
import { type Area, readShapes, type Shapes } from "./shapes.ts";

/**
 * Draws a map for each country in which a place of `authored` lies, and finds on them all places that have a shape or coordinates.
 * `day` decides which names countries bear. A map takes four kilobytes: two hundred would make as much as all statements.
 */
export function compileMaps(entities: readonly Entity[], authored: ReadonlySet<string>, day: string): Maps {
  const shapes = readShapes();
  const places = entities.filter(({ kind }) => kind === "place");
  const recordOf = new Map<Area, string>();
  const countryOf = new Map<string, Area>();
  for (const place of places) {
    const country = named(shapes.countries, place);
    if (!country || recordOf.has(country)) continue;
    recordOf.set(country, place.id);
    countryOf.set(place.id, country);
  }
  const coordinates = readCoordinates();
  const frames = new Map<Area, Frame>();
  const frameOf = (country: Area | undefined, mayBegin: boolean): Frame | undefined => {
    const known = country && frames.get(country);
    if (known || !country || !mayBegin) return known;
    const begun = frame(country, claimedBy(country, shapes));
    frames.set(country, begun);
    return begun;
  };

  const found: Maps["places"] = {};
  // The authored ones first: they decide what is drawn.
  for (const place of [...places].sort((a, b) => Number(authored.has(b.id)) - Number(authored.has(a.id)))) {
    const placed = find(place, authored.has(place.id));
    if (placed) found[place.id] = placed;
  }
  const drawn = [...frames].map(([country, window]): [string, Drawn] => [country.name, draw(country, window, shapes, recordOf)]);
  const labelled = new Set(drawn.flatMap(([, { labels }]) => labels.map(([record]) => record)));
  return {
    version: mapsVersion,
    drawn: Object.fromEntries(drawn.sort(([a], [b]) => (a < b ? -1 : 1))),
    places: found,
    names: Object.fromEntries(places.filter(({ id }) => labelled.has(id)).map((place) => [place.id, nameText(place, day)])),
  };

  function find(place: Entity, mayBegin: boolean): Maps["places"][string] | null {
    const country = countryOf.get(place.id);
    const disputed = named(shapes.disputed, place);
    if (disputed) {
      const around = shapes.countries.find((each) => claimedBy(each, shapes).includes(disputed)) ?? country;
      const window = frameOf(around, mayBegin);
      const at = window && middleOf(disputed, window, 0);
      if (around && at) return { on: around.name, at, area: areaPath([disputed], window) };
    }
    if (country) {
      const window = frameOf(country, mayBegin);
      const at = window && middleOf(country, window, 0);
      if (!window || !at) return null;
      return { on: country.name, at, ...(middleOf(country, window, smallest) ? {} : { point: true }) };
    }
    const position = coordinates.get(place.wikidata ?? place.id);
    const around = position && holding(shapes, position);
    const window = frameOf(around, mayBegin);
    const at = position && window && pointAt(position, window);
    return around && at ? { on: around.name, at, point: true } : null;
  }
}

function draw(country: Area, window: Frame, shapes: Shapes, recordOf: ReadonlyMap<Area, string>): Drawn {
  const named = shapes.countries.flatMap((each) => {
    const record = recordOf.get(each);
    const at = record === undefined ? null : middleOf(each, window);
    return record !== undefined && at ? [{ record, at, own: each === country }] : [];
  });
  return {
    own: areaPath([country], window),
    land: areaPath(
      shapes.countries.filter((each) => each !== country),
      window,
    ),
    borders: borderPath(shapes, window),
    disputed: areaPath(
      // It ended in 2023: outlined on its own map alone.
      shapes.disputed.filter(({ name }) => name !== "Nagorno-Karabakh"),
      window,
    ),
    labels: named.sort((a, b) => Number(b.own) - Number(a.own)).map(({ record, at }) => [record, ...at]),
  };
}

/** A country that covers less than this is shown by a point as well, in square units. */
const smallest = 200;

/** The shape that bears one of a record's English names. */
function named(areas: readonly Area[], { names }: Entity): Area | undefined {
  const english = new Set(names.en.map((name) => (typeof name === "string" ? name : name.name)));
  return areas.find(({ name }) => english.has(name));
}

/** How Natural Earth's notes shorten a state's name. */
const short: Readonly<Record<string, string>> = { Azerbaijan: "Azer.", "United Kingdom": "U.K." };

const claimedBy = ({ name }: Area, { disputed }: Shapes): Area[] =>
  disputed.filter(({ note }) => (/Claimed by (.*)$/.exec(note)?.[1] ?? "").split(/, and |,? and |, /).includes(short[name] ?? name));

function readCoordinates(): Map<string, readonly [number, number]> {
  const [, ...rows] = readFileSync(join(datasetFolder, "maps/coordinates.csv"), "utf8").trim().split("\n");
  return new Map(
    rows.map((row) => {
      const [place = "", longitude, latitude] = row.split(",");
      return [place, [Number(longitude), Number(latitude)]];
    }),
  );
}

/** The country that holds a point; the one that claims it where it lies in an area in dispute. */
function holding(shapes: Shapes, position: readonly [number, number]): Area | undefined {
  const [x, y] = position;
  const holds = ({ polygons }: Area): boolean =>
    polygons.some(
      ({ rings, box }) =>
        x >= box.west && x <= box.east && y >= box.south && y <= box.north && geoContains({ type: "Polygon", coordinates: rings }, [x, y]),
    );
  const disputed = shapes.disputed.find(holds);
  const claimant = disputed && shapes.countries.find((country) => claimedBy(country, shapes).includes(disputed));
  return claimant ?? shapes.countries.find(holds);
}
