import * as v from "valibot";
import { type Drawn, mapsSchema } from "../records/maps.ts";
import type { Language } from "../records/text.ts";
import type { LocatorMap } from "./card-view.ts";
import { localized } from "./words.ts";

/** Finds places on the maps of the compiled dataset. */
export type Locate = (entity: string, language: Language) => LocatorMap | null;

/** Opens maps.json, parsed; throws an error of valibot's if it is damaged. */
export function openMaps(file: unknown): Locate {
  const maps = v.parse(mapsSchema, file);
  return (entity, language) => {
    const place = Object.hasOwn(maps.places, entity) ? maps.places[entity] : undefined;
    const drawn: Drawn | undefined = place && Object.hasOwn(maps.drawn, place.on) ? maps.drawn[place.on] : undefined;
    if (!place || !drawn) return null;
    const { labels, ...paths } = drawn;
    const [x, y] = place.at;
    return {
      ...paths,
      x,
      y,
      shows: place.point ? "point" : place.area === undefined ? "country" : "area",
      area: place.area ?? "",
      labels: labels
        .filter(([id]) => id !== entity)
        .map(([id, labelX, labelY]) => ({ name: localized(maps.names[id] ?? id, language), x: labelX, y: labelY })),
    };
  };
}
