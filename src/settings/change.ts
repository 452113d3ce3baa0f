import { Refused } from "../messages/errors.ts";
import type { SettingChange } from "../messages/protocol.ts";
import { entryFault } from "./sync/entries.ts";
import { edit } from "./sync/replica.ts";
import { oldest } from "./sync/stamp.ts";

/** The background's answer to `changeSettings`: all of the changes, or none. */
export async function changeSettings({ changes }: { readonly changes: readonly SettingChange[] }): Promise<true> {
  for (const { key, value } of changes) {
    const fault = entryFault(key, { value, at: oldest });
    if (fault !== null) throw new Refused("bad params", `${key}: ${fault}`);
  }
  await edit(new Map(changes.map(({ key, value }) => [key, value])));
  return true;
}
