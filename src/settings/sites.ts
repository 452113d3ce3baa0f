import type { SettingChange } from "../messages/protocol.ts";
import type { Settings } from "./schema.ts";
import { siteKey, siteOf } from "./site.ts";
import { matches } from "./site-pattern.ts";

/** The patterns of the list in force that a page falls under. */
export function patternsFor(settings: Pick<Settings, "sitesMode" | "off" | "only">, url: string): readonly string[] {
  const list = settings.sitesMode === "only" ? settings.only : settings.off;
  return [...list].filter((pattern) => matches(pattern, url));
}

/** Does the reader want marks on this page's site? */
export const isSiteOn = (settings: Pick<Settings, "sitesMode" | "off" | "only">, url: string): boolean =>
  siteOf(url) === null || patternsFor(settings, url).length > 0 === (settings.sitesMode === "only");

/** What switches a page's site on or off: its host is put into the list in force, or all that it falls under goes from it. */
export function siteChanges(settings: Settings, url: string, on: boolean): SettingChange[] {
  const site = siteOf(url);
  const list = settings.sitesMode === "only" ? "only" : "off";
  if (site === null || isSiteOn(settings, url) === on) return [];
  if (on === (list === "only")) return [{ key: siteKey(list, site), value: list === "only" ? "on" : "off" }];
  return patternsFor(settings, url).map((pattern) => ({ key: siteKey(list, pattern) }));
}
