import { changeSettings } from "./change.ts";
import { choosePage, readPageChoice } from "./page-choice.ts";
import { isSiteOn, siteChanges } from "./sites.ts";
import { readSettings } from "./store.ts";

/** The popup's switches as the menus and shortcuts have them, by the names of the manifest's commands. */
export const switches = ["everywhere", "site", "pause"] as const;
export type SwitchName = (typeof switches)[number];
export const isSwitch = (name: string): name is SwitchName => (switches as readonly string[]).includes(name);

/** Turns a switch to the other side, for the page that a tab shows. For the background, which no message of its own reaches. */
export async function flip(name: SwitchName, { tab, url }: { readonly tab: number; readonly url: string }): Promise<void> {
  if (name === "pause") return choosePage(tab, url, { paused: !(await readPageChoice(tab, url))?.paused });
  const settings = await readSettings();
  const changes =
    name === "everywhere" ? [{ key: "enabled", value: !settings.enabled }] : siteChanges(settings, url, !isSiteOn(settings, url));
  if (changes.length > 0) await changeSettings({ changes });
}
