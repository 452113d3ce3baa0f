import * as v from "valibot";
import { languages } from "./language.ts";

export { type Language, languages } from "./language.ts";

export const languageSchema = v.picklist(languages);

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(600));

/** Our own words. A bare string is English; a map gives the other languages too. */
export const textSchema = v.union([line, v.strictObject({ en: line, ru: v.optional(line), ka: v.optional(line) })]);
export type Text = v.InferOutput<typeof textSchema>;
