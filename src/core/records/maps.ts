import * as v from "valibot";
import { idSchema } from "./entity.ts";
import { mapSize } from "./map-size.ts";
import { textSchema } from "./text.ts";

/** Raised with every change to the file's form. */
export const mapsVersion = 1;

/** An SVG path of whole numbers: nothing else may reach the page. */
const pathSchema = v.pipe(v.string(), v.regex(/^[MLlz0-9 -]*$/));
const unit = v.pipe(v.number(), v.integer(), v.minValue(-4 * mapSize.width), v.maxValue(4 * mapSize.width));

const drawnSchema = v.strictObject({
  /** The country around which it is drawn. */
  own: pathSchema,
  /** All other countries in view. */
  land: pathSchema,
  /** Borders that nobody disputes. */
  borders: pathSchema,
  /** Outlines of areas in dispute. */
  disputed: pathSchema,
  /** Where the names of the countries in view stand, by their records; the largest first. */
  labels: v.array(v.tuple([idSchema, unit, unit])),
});

const placedSchema = v.strictObject({
  /** Which of `drawn`. */
  on: v.string(),
  /** Where its name stands: at the point, or in the area. */
  at: v.tuple([unit, unit]),
  /** It is a point; else an area, the whole country where `area` is not given. */
  point: v.optional(v.boolean()),
  area: v.optional(pathSchema),
});

/** maps.json of the compiled dataset: one map a country, and where places lie on them. */
export const mapsSchema = v.strictObject({
  version: v.literal(mapsVersion),
  drawn: v.record(v.string(), drawnSchema),
  places: v.record(idSchema, placedSchema),
  /** Names of all that `labels` name. */
  names: v.record(idSchema, textSchema),
});
export type Maps = v.InferOutput<typeof mapsSchema>;
export type Drawn = v.InferOutput<typeof drawnSchema>;
