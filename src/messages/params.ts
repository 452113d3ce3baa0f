import * as v from "valibot";
import { nameTypes } from "../core/names/gazetteer.ts";
import { signs } from "../core/published/published.ts";
import { daySchema } from "../core/records/date.ts";
import { idSchema, kinds } from "../core/records/entity.ts";
import { languageSchema } from "../core/records/text.ts";
import { LONGEST_SEARCH } from "../core/search/search.ts";
import { limits } from "./limits.ts";
import { muteScopes, pageScripts, type ToBackground } from "./protocol.ts";

/** Chromium's longest address; Firefox's is shorter. */
const longestUrl = 2_097_152;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const nothing = v.object({});
const atMost = (length: number) => v.pipe(v.string(), v.maxLength(length));
/** Words of the page's own that only help: too long ones are cut, as they must not cost the page its marks. */
const cut = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );

const blockSchema = v.object({ id: count, text: atMost(limits.blockText), lang: v.nullable(cut(35)) });

const textInAll = (blocks: readonly { text: string }[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

const readingSchema = v.object({ entity: idSchema, type: v.picklist(nameTypes), language: languageSchema, weak: v.boolean() });

const cueSchema = v.variant("is", [
  v.object({ is: v.literal("sentence start") }),
  v.object({
    is: v.picklist(["sign", "capitals", "titled", "village", "organisation word", "beside a place", "team", "trade", "possessive"]),
  }),
  v.object({ is: v.literal("age"), years: count }),
  v.object({ is: v.literal("owned"), by: idSchema }),
  v.object({ is: v.literal("quoted"), thing: v.boolean() }),
  v.object({ is: v.literal("longer name"), side: v.picklist(["left", "right"]), word: cut(120) }),
  v.object({ is: v.literal("office"), offices: v.pipe(v.array(idSchema), v.maxLength(200), v.readonly()) }),
  v.object({ is: v.literal("person word") }),
  v.object({ is: v.literal("place word") }),
  v.object({ is: v.literal("blocked"), by: cut(200) }),
  v.object({ is: v.literal("elsewhere"), entity: idSchema, word: cut(120) }),
]);

export const candidateSchema = v.object({
  block: count,
  start: count,
  end: count,
  text: atMost(400),
  readings: v.pipe(v.array(readingSchema), v.maxLength(200), v.readonly()),
  cues: v.pipe(v.array(cueSchema), v.maxLength(40), v.readonly()),
});

const documentSchema = v.object({ language: v.nullable(languageSchema), title: cut(1_000), asOf: daySchema });

/** Also what a page's answer to `candidates` is checked against. */
export const candidatesSchema = v.object({
  document: documentSchema,
  candidates: v.pipe(v.array(candidateSchema), v.maxLength(limits.candidates), v.readonly()),
});

const passagesSchema = v.pipe(
  v.array(
    v.object({
      ...blockSchema.entries,
      persons: v.pipe(v.array(v.object({ start: count, end: count, entity: idSchema })), v.maxLength(limits.mentioned), v.readonly()),
    }),
  ),
  v.maxLength(limits.passages),
  v.check((passages) => textInAll(passages) <= limits.passageText, `at most ${limits.passageText} code units in all`),
  v.readonly(),
);

const text = cut(limits.dateText);
const dated = { text, stamp: v.nullable(text), before: v.boolean() };
const several = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(limits.dateSigns), v.readonly());

const dateSignsSchema = v.object({
  lang: text,
  address: cut(2_000),
  title: cut(1_000),
  declared: several(
    v.object({ article: v.boolean(), headline: v.nullable(text), datePublished: v.nullable(text), dateModified: v.nullable(text) }),
  ),
  metas: several(v.object({ name: text, content: text })),
  items: several(v.object(dated)),
  nearby: several(v.object({ ...dated, label: text, changed: v.boolean() })),
  times: several(v.object(dated)),
});

const originSchema = v.picklist(["article", "reader", "today"]);
const signSchema = v.optional(v.picklist(signs));

const reasonSchema = v.picklist(["switched off", "switched off here", "paused", "not an article", "nothing known", "dataset damaged"]);

/** Also what a page's answer to `pageState` is checked against. */
export const pageStateSchema = v.object({
  marking: v.boolean(),
  reason: v.nullable(reasonSchema),
  counts: v.object(v.entriesFromList(kinds, count)),
  asOf: daySchema,
  asOfOrigin: originSchema,
  asOfSign: signSchema,
});

/** What a page's list of its mentions is checked against. */
export const mentionsSchema = v.object({
  mentions: v.pipe(
    v.array(
      v.object({
        key: atMost(200),
        text: cut(400),
        entity: idSchema,
        kind: v.picklist(kinds),
        confidence: v.number(),
        why: v.pipe(v.array(cut(400)), v.maxLength(40), v.readonly()),
        painted: v.boolean(),
      }),
    ),
    v.maxLength(limits.candidates),
    v.readonly(),
  ),
});

/**
 * What the background takes from a content script: a page may run code in the same process, so nothing that arrives is trusted.
 * Kept apart from the sending side, whose bundle runs in every page.
 */
export const paramsSchemas = {
  pageRules: v.object({ url: atMost(longestUrl) }),
  asOf: v.object({ signs: dateSignsSchema, today: daySchema }),
  findCandidates: v.object({
    blocks: v.pipe(
      v.array(blockSchema),
      v.maxLength(limits.blocks),
      v.check((blocks) => textInAll(blocks) <= limits.text, `at most ${limits.text} code units in all`),
      v.readonly(),
    ),
  }),
  resolve: candidatesSchema,
  describe: v.object({
    entity: idSchema,
    asOf: v.object({ day: daySchema, origin: originSchema, sign: signSchema }),
    mentioned: v.pipe(v.array(idSchema), v.maxLength(limits.mentioned), v.readonly()),
    words: v.object({ title: cut(1_000), text: cut(limits.sample) }),
    language: languageSchema,
  }),
  here: v.object({ document: documentSchema, passages: passagesSchema, entity: idSchema }),
  catalogue: nothing,
  labels: v.object({ entities: v.pipe(v.array(idSchema), v.maxLength(limits.labels), v.readonly()) }),
  search: v.object({ typed: cut(LONGEST_SEARCH) }),
  unmarked: candidatesSchema,
  changeSettings: v.object({
    changes: v.pipe(v.array(v.object({ key: atMost(300), value: v.optional(v.unknown()) })), v.maxLength(limits.changes), v.readonly()),
  }),
  words: v.object({ language: languageSchema, prefix: v.pipe(v.string(), v.regex(/^[a-z]{1,20}_$/)) }),
  mute: v.object({ entity: idSchema, scope: v.picklist(muteScopes), on: v.boolean() }),
  showInPanel: v.object({ entity: idSchema }),
  loadScript: v.object({ script: v.picklist(pageScripts) }),
  escaped: nothing,
  pageChanged: pageStateSchema,
} satisfies { readonly [N in keyof ToBackground]: v.GenericSchema<unknown, ToBackground[N]["params"]> };
