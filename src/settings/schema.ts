import * as v from "valibot";
import { kinds } from "../core/records/entity.ts";
import { languages } from "../core/records/text.ts";

/** What each plain setting may be. Sites have keys of their own, see site.ts. */
export const settingSchemas = {
  /** Marks anywhere at all. */
  enabled: v.boolean(),
  /** From the pointer's rest on a mark to its card, in ms. */
  hoverDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
  /** `rest`: the pointer rests on a mark; `modifier`: it rests there with the key held; `click`: only by a click. */
  hoverMode: v.picklist(["rest", "modifier", "click"]),
  hoverModifier: v.picklist(["Alt", "Control", "Shift", "Meta"]),
  /** Which mentions of an entity are painted. */
  marks: v.picklist(["every", "first in section", "first in article"]),
  /** Kinds of entity that are not marked. */
  kindsOff: v.pipe(v.array(v.picklist(kinds)), v.maxLength(kinds.length)),
  /** How a painted name looks. */
  markStyle: v.picklist(["dotted", "solid", "tint"]),
  /** `sure`: only names of which the engine is all but certain; `more`: all of which it is certain enough. */
  certainty: v.picklist(["more", "sure"]),
  /** Statements of after the article's day stand in cards, under their own heading. */
  since: v.boolean(),
  /** Languages in which a card does not repeat a name. */
  namesOff: v.pipe(v.array(v.picklist(languages)), v.maxLength(languages.length)),
  /** Of a card's text. */
  size: v.picklist(["small", "medium", "large", "largest"]),
  /** `except`: marks on all sites but those with a rule `site:`; `only`: on none but those with a rule `only:`. */
  sitesMode: v.picklist(["except", "only"]),
  theme: v.picklist(["browser", "light", "dark"]),
  /** The interface's language. */
  language: v.picklist(["browser", ...languages]),
  /** Rules for sites go to the reader's other browsers too; if not, they stay in this one. */
  syncSites: v.boolean(),
};

type Schemas = typeof settingSchemas;
export type SettingName = keyof Schemas;
export type SettingValues = { readonly [N in SettingName]: Readonly<v.InferOutput<Schemas[N]>> };

/** What holds for a key that the reader never set. */
export const defaults: SettingValues = {
  enabled: true,
  hoverDelay: 300,
  hoverMode: "rest",
  hoverModifier: "Alt",
  marks: "first in section",
  kindsOff: [],
  markStyle: "dotted",
  certainty: "more",
  since: true,
  namesOff: [],
  size: "medium",
  sitesMode: "except",
  theme: "browser",
  language: "browser",
  syncSites: true,
};

/** Every setting with its value now, and the reader's two lists of sites: patterns as site-pattern.ts has them. */
export interface Settings extends SettingValues {
  /** No marks there, in the mode `except`. */
  readonly off: ReadonlySet<string>;
  /** Marks there, in the mode `only`. */
  readonly only: ReadonlySet<string>;
}

/** What stands under a site's key in each list. Two keys: an older version, which knows the first alone, keeps the other unread. */
export const listSchemas = { off: v.literal("off"), only: v.literal("on") };
export type SiteList = keyof typeof listSchemas;
