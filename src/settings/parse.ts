import * as v from "valibot";
import { defaults, listSchemas, type SettingName, type Settings, settingSchemas } from "./schema.ts";
import { siteOfKey } from "./site.ts";

/** A setting in storage. An object, so that what a newer version writes beside the value is no obstacle to this one. */
const itemSchema = v.looseObject({ value: v.unknown() });

/** What the value under a key must be; null for keys of a newer version's. A set has one key a member, see site.ts. */
function schemaOf(key: string): v.GenericSchema | null {
  if (Object.hasOwn(settingSchemas, key)) return settingSchemas[key as SettingName];
  const site = siteOfKey(key);
  return site && listSchemas[site.list];
}

/** May this value stand under that key? Not set (undefined), or one for a key of a newer version's, always may. */
export function fits(key: string, value: unknown): boolean {
  const schema = schemaOf(key);
  return value === undefined || schema === null || v.is(schema, value);
}

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
  const lists = { off: new Set<string>(), only: new Set<string>() };
  for (const key of Object.keys(items)) {
    const site = siteOfKey(key);
    if (site !== null && read(key, listSchemas[site.list]) !== undefined) lists[site.list].add(site.pattern);
  }
  return { ...(Object.fromEntries(values) as Settings), ...lists };
}
