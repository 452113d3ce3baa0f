import * as v from "valibot";
import { partialDateSchema } from "./date.ts";
import { correctionSchema, idSchema } from "./entity.ts";
import { sourcesSchema } from "./source.ts";
import { textSchema } from "./text.ts";

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(600));
const atMostFifteenWords = v.check((text: string) => text.trim().split(/\s+/).length <= 15, "a phrase has at most 15 words");

/** One thing that one speaker said on one occasion. Its permanent id is `speaker/id`. */
export const statementSchema = v.strictObject({
  /** Unique among the speaker's, never reused: the date and a word, "2008-09-27-assembly". */
  id: idSchema,
  date: partialDateSchema,
  occasion: textSchema,
  /** What it is about, from the closed list in topics.yaml. */
  topics: v.pipe(v.array(idSchema), v.minLength(1)),
  /** The entities that it names or is about. */
  about: v.optional(v.array(idSchema), []),
  /** What was said, in one or two neutral sentences of ours, third person, past tense. */
  says: textSchema,
  /** At most 15 of the speaker's own words, exactly as the source has them. */
  phrase: v.optional(
    v.strictObject({
      text: v.pipe(line, atMostFifteenWords),
      lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
      /** Ours, into English, where `lang` is not English. */
      translation: v.optional(line),
    }),
  ),
  sources: sourcesSchema,
  /** Only one outlet's report could be read: the card says so. */
  oneReport: v.optional(v.boolean()),
  /** Where wordings or dates differ between sources. */
  note: v.optional(line),
  /** Earlier statements of the same speaker from which this one differs, and how. */
  differsFrom: v.optional(v.array(v.strictObject({ id: idSchema, how: textSchema })), []),
  history: v.optional(v.array(correctionSchema), []),
});
export type Statement = v.InferOutput<typeof statementSchema>;

/** A file of statements: one speaker's, in order of date. The speaker is a person or an organisation. */
export const statementFileSchema = v.strictObject({ speaker: idSchema, statements: v.array(statementSchema) });
export type StatementFile = v.InferOutput<typeof statementFileSchema>;
