import * as v from "valibot";
import { onStorageChanged, readAll, removeItem, writeItem } from "../platform/storage.ts";
import { itemOf, parseSettings } from "./parse.ts";
import { type SettingName, type Settings, type SettingValues, settingSchemas } from "./schema.ts";
import { siteKey } from "./site.ts";

/** The settings as they are now, from `storage.sync`. */
export const readSettings = async (): Promise<Settings> => parseSettings(await readAll("sync"));

/** Keeps what the reader set. Rejects, with nothing changed, for a value that the schema refuses or when a quota is full. */
export async function setSetting<N extends SettingName>(name: N, value: SettingValues[N]): Promise<void> {
  await writeItem("sync", name, itemOf(v.parse<v.GenericSchema>(settingSchemas[name], value)));
}

/** Marks on a site, on or off; `site` as `siteOf` gives it. Rejects when a quota is full. */
export const setSiteOn = (site: string, on: boolean): Promise<void> =>
  on ? removeItem("sync", siteKey(site)) : writeItem("sync", siteKey(site), itemOf("off"));

/** Calls `changed` after any setting was changed, here or on another device of the reader's. */
export function onSettingsChanged(changed: () => void): void {
  onStorageChanged((area) => {
    if (area === "sync") changed();
  });
}
