import * as v from "valibot";
import type { MuteScope } from "../messages/protocol.ts";
import { readItem, removeItem, writeItem } from "../platform/storage.ts";
import { addressOf } from "./address.ts";
import { siteOf } from "./site.ts";
import { edit, readReplica } from "./sync/replica.ts";

/** In storage each is an item of its own, as a site's rule is; with `@` and a site it holds there alone. */
const prefix = "mute:";
export const muteKey = (entity: string, site: string | null): string => `${prefix}${entity}${site === null ? "" : `@${site}`}`;

/** What the reader muted for longer than a page. */
export interface Mute {
  /** Of the setting that says so. */
  readonly key: string;
  readonly entity: string;
  /** Null: everywhere. */
  readonly site: string | null;
}

/** Every such mute. Never throws for what storage holds. */
export async function readMutes(): Promise<Mute[]> {
  return [...(await readReplica())].flatMap(([key, { value }]) => {
    if (!key.startsWith(prefix) || value !== true) return [];
    const [entity = "", site = null] = key.slice(prefix.length).split("@");
    return [{ key, entity, site }];
  });
}

/** What the reader muted for one page alone: an address in a tab, until that is done on another page of the tab, or the tab closes. */
const pageSchema = v.object({ address: v.string(), entities: v.pipe(v.array(v.string()), v.readonly()) });
const pageKey = (tab: number): string => `muted:${tab}`;

async function mutedOnPage(tab: number, url: string): Promise<readonly string[]> {
  const kept = v.safeParse(pageSchema, await readItem("session", pageKey(tab)));
  return kept.success && kept.output.address === addressOf(url) ? kept.output.entities : [];
}

/** Entities that are not marked on a page, by what the reader said of it, of its site and of all. Never throws for what storage holds. */
export async function mutedFor(tab: number | null, url: string): Promise<string[]> {
  const site = siteOf(url);
  const kept = (await readMutes()).flatMap((mute) => (mute.site === null || mute.site === site ? [mute.entity] : []));
  return [...new Set([...kept, ...(tab === null ? [] : await mutedOnPage(tab, url))])];
}

/** Mutes an entity, or takes that back. Rejects, with nothing changed, if the browser does not keep it or the page is of no site. */
export async function setMuted(entity: string, scope: MuteScope, on: boolean, page: { tab: number; url: string }): Promise<void> {
  if (scope !== "page") {
    const site = scope === "site" ? siteOf(page.url) : null;
    // Without its site the key would be that of everywhere.
    if (scope === "site" && site === null) throw new Error(`no site: ${page.url.slice(0, 100)}`);
    return edit(new Map([[muteKey(entity, site), on ? true : undefined]]));
  }
  const others = (await mutedOnPage(page.tab, page.url)).filter((each) => each !== entity);
  const entities = on ? [...others, entity] : others;
  await writeItem("session", pageKey(page.tab), { address: addressOf(page.url), entities });
}

/** To be called when a tab closes. */
export const forgetMutes = (tab: number): Promise<void> => removeItem("session", pageKey(tab));
