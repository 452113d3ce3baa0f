import type { SettingChange } from "../messages/protocol.ts";
import { send } from "../messages/send.ts";
import { parseSettings } from "./parse.ts";
import type { SettingName, Settings, SettingValues } from "./schema.ts";
import { siteChanges } from "./sites.ts";
import { onReplicaChanged, readReplica } from "./sync/replica.ts";

/** The settings as they are now. */
export const readSettings = async (): Promise<Settings> => parseSettings(Object.fromEntries(await readReplica()));

/** Keeps what the reader set. Rejects, with nothing changed, for a value that the schema refuses. */
export const setSetting = <N extends SettingName>(name: N, value: SettingValues[N]): Promise<void> => change([{ key: name, value }]);

/** Takes back what the reader set: the defaults hold again, here and in the reader's other browsers. */
export const resetSettings = (names: readonly SettingName[]): Promise<void> => change(names.map((key) => ({ key })));

/** Marks on the site of a page, on or off. */
export const setSiteOn = async (url: string, on: boolean): Promise<void> => change(siteChanges(await readSettings(), url, on));

/** The background makes the change: what a popup that is closed at once has sent still comes to pass. */
export async function change(changes: readonly SettingChange[]): Promise<void> {
  await send("changeSettings", { changes });
}

/** Calls `changed` after any setting was changed, here or in another browser of the reader's. */
export const onSettingsChanged = (changed: () => void): void => onReplicaChanged(changed);
