import * as v from "valibot";
import { idSchema } from "./entity.ts";
import { textSchema } from "./text.ts";

/** The closed list of what statements are about: topic id -> its label in the three languages. */
export const topicsSchema = v.record(idSchema, textSchema);
export type Topics = v.InferOutput<typeof topicsSchema>;
