import * as v from "valibot";
import { partialDateSchema } from "./date.ts";
import { entitySchema, idSchema } from "./entity.ts";
import { holderSchema, officeSchema } from "./office.ts";
import { statementSchema } from "./statement.ts";
import { textSchema } from "./text.ts";

/** An entity's record without what only its authors and the matching of names need. */
export const profileSchema = v.omit(entitySchema, ["related", "notThis", "why", "parties", "inPower"]);
export type Profile = v.InferOutput<typeof profileSchema>;

/** One time in an office, as the person's own record needs it. */
export const termSchema = v.strictObject({ office: v.omit(officeSchema, ["holders", "cues"]), holder: holderSchema });
export type Term = v.InferOutput<typeof termSchema>;

/** A statement with the one who made it. */
export const spokenSchema = v.strictObject({ speaker: idSchema, statement: statementSchema });
export type Spoken = v.InferOutput<typeof spokenSchema>;

/** Everything that the dataset holds about one entity: enough to describe it at any date, in any language. */
export const dossierSchema = v.strictObject({
  entity: profileSchema,
  /** Offices that this person held, by beginning. */
  terms: v.array(termSchema),
  /** Offices that are held in this entity, with all their holders. */
  offices: v.array(v.omit(officeSchema, ["cues"])),
  /** The entity's own statements; if it made none, those of others about it. By date. */
  statements: v.array(spokenSchema),
  /** Events that came before or after this one in the same matter, by date. */
  events: v.optional(v.array(v.strictObject({ id: idSchema, from: partialDateSchema })), []),
  /** How to show the entities that any of the above names by id. */
  names: v.record(idSchema, textSchema),
});
export type Dossier = v.InferOutput<typeof dossierSchema>;
