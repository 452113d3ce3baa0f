import * as v from "valibot";
import { daySchema, partialDateSchema } from "./date.ts";

/** What kind of record a source is, best first: an official record is preferred to a report of it. */
export const recordTypes = ["verbatim record", "official", "transcript", "interview", "press report", "reference"] as const;
export type RecordType = (typeof recordTypes)[number];

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(400));

/** A page that was read and found to support what names it. */
export const sourceSchema = v.strictObject({
  publisher: line,
  title: line,
  /** A path in Georgian letters takes nine characters a letter, so an ordinary headline makes a long address. */
  url: v.pipe(v.string(), v.url(), v.regex(/^https:\/\//, "an address begins with https://"), v.maxLength(1_200)),
  /** Day of publication as the page prints it; null where it prints none. */
  published: v.nullable(partialDateSchema),
  /** BCP 47 language of the page's text. */
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, "a language is a code such as en, ru, ka")),
  /** The day on which its text was read by whoever wrote the record. */
  read: daySchema,
  type: v.picklist(recordTypes),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** Every fact names at least one source. */
export const sourcesSchema = v.pipe(v.array(sourceSchema), v.minLength(1, "a fact needs a source"), v.maxLength(6));
