import * as v from "valibot";
import { partialDateSchema } from "./date.ts";

/** The words of a statement that the dataset quotes: with what a page's quotations are compared. */
export const phraseSchema = v.strictObject({
  /** The statement's permanent id, `speaker/id`. */
  id: v.string(),
  date: partialDateSchema,
  text: v.string(),
  /** Ours, into English, where the words are in another language. */
  translation: v.optional(v.string()),
});
export type Phrase = v.InferOutput<typeof phraseSchema>;
