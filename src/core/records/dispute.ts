import * as v from "valibot";
import { idSchema } from "./entity.ts";
import { textSchema } from "./text.ts";

/** A side of a dispute: states, governments or oppositions ("georgia/opposition"), bodies, or single speakers. */
const member = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/(government|opposition))?$/, "a side is an id, or a state's id with /government or /opposition"),
);

/** A dispute whose statements are counted side by side. */
export const disputeSchema = v.strictObject({
  label: textSchema,
  /** What is said about one of these topics belongs to it. */
  topics: v.pipe(v.array(idSchema), v.minLength(1)),
  /** Each side, as all who are counted with it; a state counts with its government and opposition. */
  sides: v.pipe(v.array(v.pipe(v.array(member), v.minLength(1))), v.minLength(2)),
  /** Why one side has over twice another's statements, where that is so. */
  reason: v.optional(textSchema),
});
export type Dispute = v.InferOutput<typeof disputeSchema>;

/** The listed disputes by id, in the order of the report. */
export const disputesSchema = v.record(idSchema, disputeSchema);
export type Disputes = v.InferOutput<typeof disputesSchema>;
