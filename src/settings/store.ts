import * as v from "valibot";
import { parseSettings } from "./parse.ts";
import { type SettingName, type Settings, type SettingValues, settingSchemas } from "./schema.ts";
import { siteKey } from "./site.ts";
import { edit, onReplicaChanged, readReplica } from "./sync/replica.ts";

/** The settings as they are now. */
export const readSettings = async (): Promise<Settings> => parseSettings(Object.fromEntries(await readReplica()));

/** Keeps what the reader set. Rejects, with nothing changed, for a value that the schema refuses. */
export async function setSetting<N extends SettingName>(name: N, value: SettingValues[N]): Promise<void> {
  await edit(new Map([[name, v.parse<v.GenericSchema>(settingSchemas[name], value)]]));
}

/** Takes back what the reader set: the defaults hold again, here and in the reader's other browsers. */
export const resetSettings = (names: readonly SettingName[]): Promise<void> => edit(new Map(names.map((name) => [name, undefined])));

/** Marks on a site, on or off; `site` as `siteOf` gives it. */
export const setSiteOn = (site: string, on: boolean): Promise<void> => edit(new Map([[siteKey(site), on ? undefined : "off"]]));

/** Calls `changed` after any setting was changed, here or in another browser of the reader's. */
export const onSettingsChanged = (changed: () => void): void => onReplicaChanged(changed);
