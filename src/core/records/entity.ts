import * as v from "valibot";
import { daySchema, partialDateSchema } from "./date.ts";
import { kinds } from "./kind.ts";
import { sourcesSchema } from "./source.ts";
import { languageSchema, textSchema } from "./text.ts";

export { type Kind, kinds } from "./kind.ts";

/** Stable for ever: lower-case ASCII words joined by hyphens, a person's surname first. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens"),
  v.maxLength(80),
);

const form = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120));

/**
 * One name as print has it. A bare string is the plain case (for a person: the last word is the surname, a Russian
 * middle word in -ич or -на the patronymic); an object says what is special about it.
 */
export const nameSchema = v.union([
  form,
  v.strictObject({
    name: form,
    /** The surname, where it is not the last word ("Xi" of "Xi Jinping"; "von der Leyen"). */
    family: v.optional(form),
    /** Matches only as written, letter case included: abbreviations such as UN, GD. */
    exact: v.optional(v.boolean()),
    /** Never alone enough for a mark, since it is also an everyday word or another's name: needs support in the document. */
    weak: v.optional(v.boolean()),
    /** Russian or Georgian: does not decline (МИД in some uses, Тбилиси). */
    indeclinable: v.optional(v.boolean()),
    /** Found by rule, seen in no source: used for matching, never shown. */
    derived: v.optional(v.boolean()),
    /** Inflected forms that the rules would miss, as print has them. */
    forms: v.optional(v.array(form)),
    from: v.optional(partialDateSchema),
    to: v.optional(partialDateSchema),
  }),
]);
export type Name = v.InferOutput<typeof nameSchema>;

const names = v.optional(v.array(nameSchema), []);

/** A dated, attributed view on a dispute; never our own. */
export const positionSchema = v.strictObject({
  /** Who holds it, in words: "Georgia and most UN members". */
  holder: textSchema,
  /** Ids of the entities that hold it, where the dataset has them. */
  by: v.optional(v.array(idSchema), []),
  says: textSchema,
  /** What this side calls the place, person or event. */
  calls: v.optional(textSchema),
  from: v.optional(partialDateSchema),
  to: v.optional(partialDateSchema),
  sources: sourcesSchema,
});
export type Position = v.InferOutput<typeof positionSchema>;

/** A state's recognition of the entity as a state. */
export const recognitionSchema = v.strictObject({
  /** The recognising state's English name, and its id where the dataset has it. */
  state: textSchema,
  id: v.optional(idSchema),
  from: partialDateSchema,
  to: v.optional(partialDateSchema),
  sources: sourcesSchema,
});

/** A dated fact with a short label: ("Founded", "2012"), ("Population", ...). */
export const factSchema = v.strictObject({
  label: textSchema,
  text: textSchema,
  from: v.optional(partialDateSchema),
  to: v.optional(partialDateSchema),
  sources: sourcesSchema,
});

export const correctionSchema = v.strictObject({ date: daySchema, was: form, noticed: form });

const period = { from: v.optional(partialDateSchema), to: v.optional(partialDateSchema) };
const periodSchema = v.strictObject(period);
const partySchema = v.pipe(
  v.strictObject({ id: v.optional(idSchema), name: v.optional(form), ...period }),
  v.check(({ id, name }) => (id === undefined) !== (name === undefined), "a party has either an id or a name"),
);

/** An entity of the dataset's, or words where it has none or not as it was; and the time for which that holds. */
export const partSchema = v.pipe(
  v.strictObject({ id: v.optional(idSchema), text: v.optional(textSchema), ...period }),
  v.check(({ id, text }) => id !== undefined || text !== undefined, "a part has an id, words or both"),
);

export const entitySchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(kinds),
  /** Wikidata item seen in a source beside this very entity; null where none was. */
  wikidata: v.nullable(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  /** By language, the one that a card shows first. */
  names: v.strictObject({ en: v.pipe(v.array(nameSchema), v.minLength(1)), ru: names, ka: names }),
  /** The name in a language beyond the three, to be shown ("Хуссар Ирыстон", os; "Аԥсны", ab). */
  endonyms: v.optional(v.array(v.strictObject({ lang: v.string(), name: form })), []),
  /** The language of the bearer's own name, to be shown beside the English one. */
  native: v.optional(v.string()),
  /** Persons only; for grammar. */
  gender: v.optional(v.picklist(["female", "male"])),
  /** Ids of the states that the entity belongs to or works for: context for its mentions. */
  country: v.optional(v.array(idSchema), []),
  /** Persons: their parties and when, by id or, of a party without a record, by its English name. Rests on `sources`. */
  parties: v.optional(v.array(partySchema), []),
  /** A party: when it governed its state. A ministry or embassy (without dates): that it speaks for the government. A person: when he served it in a post without a file. */
  inPower: v.optional(v.array(periodSchema), []),
  /** One or two sentences: who or what this is, true at any date. */
  description: textSchema,
  /** What came to be so later, each sentence shown from its day on: a card for an article of 2012 tells nothing of 2024. */
  later: v.optional(v.array(v.strictObject({ from: partialDateSchema, text: textSchema })), []),
  sources: sourcesSchema,
  facts: v.optional(v.array(factSchema), []),
  positions: v.optional(v.array(positionSchema), []),
  recognitions: v.optional(v.array(recognitionSchema), []),
  /** Events: when it began and ended. Organisations: founded and dissolved. */
  from: v.optional(partialDateSchema),
  to: v.optional(partialDateSchema),
  /** Organisations: where they have their seat. Events: where they took place. Rests on `sources`, as do the next three. */
  where: v.optional(v.array(partSchema), []),
  /** Organisations: what they belong to. */
  partOf: v.optional(v.array(partSchema), []),
  /** Events: between whom. */
  sides: v.optional(v.array(partSchema), []),
  /** Events: the ids of those that came before in the same matter. */
  after: v.optional(v.array(idSchema), []),
  /** Events: how they ended, in the words of those who say so. */
  outcome: v.optional(v.array(positionSchema), []),
  /** Ids that are often named in the same article: they support an unclear mention of this one. */
  related: v.optional(v.array(idSchema), []),
  /** Others who bear one of these names, and longer names that hold one of them ("Georgia Tech"): they are not this entity. */
  notThis: v.optional(
    v.array(
      v.strictObject({
        name: form,
        who: form,
        lang: v.optional(languageSchema),
        /** Words that stand in texts about that other one, and seldom in those about this entity: "Atlanta" for the state of Georgia. */
        context: v.optional(v.array(form), []),
      }),
    ),
    [],
  ),
  /** Why the entity is in the dataset (selection is stated). */
  why: form,
  history: v.optional(v.array(correctionSchema), []),
});
export type Entity = v.InferOutput<typeof entitySchema>;
