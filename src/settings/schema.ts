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
  theme: "browser",
  language: "browser",
  syncSites: true,
};

/** Every setting with its value now, and the reader's rules for sites: by host, see `siteOf`. */
export interface Settings extends SettingValues {
  readonly sites: ReadonlyMap<string, SiteRule>;
}

export const siteRuleSchema = v.picklist(["off"]);
export type SiteRule = v.InferOutput<typeof siteRuleSchema>;
