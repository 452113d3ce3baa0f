import * as v from "valibot";
import { partialDateSchema } from "./date.ts";
import { idSchema, kinds } from "./entity.ts";
import { phraseSchema } from "./phrase.ts";
import { sourceSchema } from "./source.ts";
import { type Language, languageSchema, languages } from "./text.ts";

/** Raised with every change to the compiled files' form: a build opens only its own. */
export const compiledVersion = 6;

const word = v.string();
const ids = v.optional(v.array(idSchema), []);

const termFactsSchema = v.strictObject({
  office: word,
  from: partialDateSchema,
  to: v.optional(partialDateSchema),
  knownUntil: v.optional(partialDateSchema),
  acting: v.optional(v.boolean()),
});

/** One entity in the table: what resolving a mention needs, at hand without loading the entity's record. */
export const factsSchema = v.strictObject({
  kind: v.picklist(kinds),
  /** The English name that a card would show. */
  name: word,
  gender: v.optional(v.picklist(["female", "male"])),
  country: ids,
  related: ids,
  notThis: v.optional(
    v.array(v.strictObject({ name: word, who: word, lang: v.optional(languageSchema), context: v.optional(v.array(word), []) })),
    [],
  ),
  /** The names that hold only for a time, as written in the record. */
  dated: v.optional(
    v.array(v.strictObject({ name: word, lang: languageSchema, from: v.optional(partialDateSchema), to: v.optional(partialDateSchema) })),
    [],
  ),
  /** A person's times in office, by beginning. */
  terms: v.optional(v.array(termFactsSchema), []),
  /** The shard that holds its dossier. */
  shard: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** An office in the table. */
export interface OfficeEntry {
  readonly of: string;
  /** How news calls a holder, by language; see Office. A language without cues is left out. */
  readonly cues: Readonly<Partial<Record<Language, readonly string[]>>>;
}

type Named = Readonly<Record<string, unknown>>;

const isNamed = (value: unknown): value is Named => typeof value === "object" && value !== null && !Array.isArray(value);
const isWords = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((each) => typeof each === "string"));
const isOffice = (value: unknown): value is OfficeEntry =>
  isNamed(value) &&
  typeof value.of === "string" &&
  isNamed(value.cues) &&
  languages.every((language) => isWords((value.cues as Named)[language]));

/**
 * table.json: read once when the engine starts. An entity's entry is checked when it is first asked for, and the offices by plain
 * functions: with a schema for each the start would take four times as long.
 */
export const tableSchema = v.strictObject({
  version: v.literal(compiledVersion, "the compiled dataset is of another version"),
  entities: v.custom<Named>(isNamed, "the entities are missing"),
  offices: v.custom<Readonly<Record<string, OfficeEntry>>>(
    (value) => isNamed(value) && Object.values(value).every(isOffice),
    "an office has no place or no cues",
  ),
});
export type Table = v.InferOutput<typeof tableSchema>;

/**
 * shard-N.json, shipped compressed: the dossiers of several entities. A source stands once in a shard: what rests on it names its place in `sources`.
 * A statement stands once in all, in the shard of its speaker; dossiers name it by `speaker/id`. What is unknown here is checked
 * as a whole when a dossier is opened.
 */
export const shardSchema = v.strictObject({
  version: v.literal(compiledVersion, "the compiled dataset is of another version"),
  sources: v.array(sourceSchema),
  statements: v.record(v.string(), v.unknown()),
  dossiers: v.record(
    idSchema,
    v.strictObject({
      entity: v.unknown(),
      terms: v.unknown(),
      offices: v.unknown(),
      statements: v.array(v.string()),
      events: v.optional(v.unknown()),
      names: v.unknown(),
    }),
  ),
});
export type Shard = v.InferOutput<typeof shardSchema>;

/** phrases.json, shipped compressed: the quoted words of all statements, by id. */
export const phrasesSchema = v.strictObject({
  version: v.literal(compiledVersion, "the compiled dataset is of another version"),
  phrases: v.array(phraseSchema),
});

/** manifest.json: what a build prints and a page about the dataset shows. Sizes in bytes. */
export const manifestSchema = v.strictObject({
  version: v.literal(compiledVersion),
  /** The newest day on which a source was read: the dataset's date, the same for the same records. */
  date: v.string(),
  counts: v.strictObject({ entities: v.number(), offices: v.number(), statements: v.number(), speakers: v.number(), names: v.number() }),
  sizes: v.record(v.string(), v.number()),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
