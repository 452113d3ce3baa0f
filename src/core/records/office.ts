import * as v from "valibot";
import { partialDateSchema } from "./date.ts";
import { idSchema } from "./entity.ts";
import { sourcesSchema } from "./source.ts";
import { textSchema } from "./text.ts";

const words = v.optional(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(80))), []);

/** One person's time in an office; the day he left is the last on which it is true. */
export const holderSchema = v.strictObject({
  person: idSchema,
  from: partialDateSchema,
  to: v.optional(partialDateSchema),
  /** The source ends here and the holder may have changed since. */
  knownUntil: v.optional(partialDateSchema),
  acting: v.optional(v.boolean()),
  sources: sourcesSchema,
});

/** An office or a party post, with its holders in order: one file an office, so that a gap or an overlap is seen. */
export const officeSchema = v.strictObject({
  id: idSchema,
  /** As a card shows it: "Foreign minister of Russia". Russian and Georgian without the holder's gender. */
  title: textSchema,
  /** The entity in which the office is held. */
  of: idSchema,
  /** How news calls a holder, lower case, without the country: "foreign minister", "глава МИД", "მერი". */
  cues: v.strictObject({ en: words, ru: words, ka: words }),
  /** Two persons may hold it at one time (co-chairs, rival claims). */
  shared: v.optional(v.boolean()),
  /** Its holder speaks for neither government nor opposition, unless he is of a party: a head of state who does not govern. */
  aboveParties: v.optional(v.boolean()),
  holders: v.array(holderSchema),
});
export type Office = v.InferOutput<typeof officeSchema>;
export type Holder = v.InferOutput<typeof holderSchema>;
