import * as v from "valibot";
import { compiledVersion } from "./compiled.ts";
import { daySchema } from "./date.ts";
import type { Spoken } from "./dossier.ts";
import { idSchema, kinds } from "./entity.ts";
import { textSchema } from "./text.ts";
import { topicsSchema } from "./topic.ts";

/** How to show and cite an entity without loading its record. */
export const labelSchema = v.strictObject({
  kind: v.picklist(kinds),
  name: textSchema,
  /** The family name in English, where it is not the name's last word. Persons only. */
  family: v.optional(v.string()),
  wikidata: v.optional(v.string()),
});
export type Label = v.InferOutput<typeof labelSchema>;

/**
 * catalogue.json: what a list of all statements needs beside the shards that hold them. A label is checked when it is asked for, as
 * there are many more entities than any list names.
 */
export const catalogueSchema = v.strictObject({
  version: v.literal(compiledVersion, "the compiled dataset is of another version"),
  /** The dataset's date. */
  date: daySchema,
  topics: topicsSchema,
  /** Each speaker with the side for which he spoke in each statement, by the statement's id; see Sides. Left out where none is known. */
  speakers: v.record(idSchema, v.record(idSchema, v.string())),
  labels: v.record(v.string(), v.unknown()),
});

/** Every statement of the dataset, with all that is needed to list, filter and cite it in any language. */
export interface Catalogue {
  /** The dataset's date: the newest day on which a source was read. It names the version. */
  readonly date: string;
  readonly topics: v.InferOutput<typeof topicsSchema>;
  /** Permanent id of a statement, `speaker/id` -> the id of the side for which it was said; see Sides. */
  readonly sides: Readonly<Record<string, string>>;
  /** Those of all entities that a statement or a side names. */
  readonly labels: Readonly<Record<string, Label>>;
  /** By date, then speaker. */
  readonly statements: readonly Spoken[];
}
