import * as v from "valibot";
import { defaults, type SettingName, type Settings, type SiteRule, settingSchemas, siteRuleSchema } from "./schema.ts";
import { siteOfKey } from "./site.ts";

/** A setting in storage. An object, so that what a newer version writes beside the value is no obstacle to this one. */
const itemSchema = v.looseObject({ value: v.unknown() });

/** How a value is stored under its key. */
export const itemOf = (value: unknown): { readonly value: unknown } => ({ value });

/**
 * Settings from whatever storage holds. Never throws: a key that is missing, corrupt or written by a newer version counts as
 * not set, and stays in storage as it is.
 */
export function parseSettings(items: Readonly<Record<string, unknown>>): Settings {
  const read = <S extends v.GenericSchema>(key: string, schema: S): v.InferOutput<S> | undefined => {
    const item = v.safeParse(itemSchema, Object.hasOwn(items, key) ? items[key] : undefined);
    const value = item.success ? v.safeParse(schema, item.output.value) : item;
    return value.success ? value.output : undefined;
  };
  const names = Object.keys(settingSchemas) as SettingName[];
  const values = names.map((name) => [name, read(name, settingSchemas[name]) ?? defaults[name]]);
  const sites = new Map<string, SiteRule>();
  for (const key of Object.keys(items)) {
    const site = siteOfKey(key);
    const rule = site === null ? undefined : read(key, siteRuleSchema);
    if (site !== null && rule !== undefined) sites.set(site, rule);
  }
  return { ...(Object.fromEntries(values) as Settings), sites };
}
