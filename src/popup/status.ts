import type { PageState, Reason } from "../messages/protocol.ts";
import type { Tab } from "../platform/tabs.ts";
import type { PageChoice } from "../settings/page-choice.ts";
import { pageRules } from "../settings/rules.ts";
import type { Settings } from "../settings/schema.ts";

/** What was found out about a tab. */
export interface Seen {
  readonly tab: Tab;
  readonly settings: Settings;
  readonly choice: PageChoice | null;
  /** The reader lets this extension read the tab's site; where its address is hidden: every site. */
  readonly allowed: boolean;
  /**
   * What the tab's page says of itself. `silent`: no script of ours is there yet; `closed`: the browser would not let one in.
   */
  readonly page: PageState | "silent" | "closed";
}

/** Why names are marked in a tab, or are not. */
export type Status =
  | { readonly is: "marking"; readonly page: PageState }
  | { readonly is: "not marking"; readonly reason: Reason; readonly page: PageState | null }
  /** The page has not told yet what it does. */
  | { readonly is: "waiting" }
  /** A page of the browser's own, its add-on store, a file: no extension of this kind runs there. */
  | { readonly is: "closed page" }
  /** The reader took the extension's access to the site away. */
  | { readonly is: "no access" };

const offReasons: readonly Reason[] = ["switched off", "switched off here", "paused"];

/** The true reason, the widest first: what the reader switched off, then what the browser forbids, then what the page says. */
export function statusOf({ tab, settings, choice, allowed, page }: Seen): Status {
  const rules = pageRules(settings, choice, tab.url ?? "");
  const told = typeof page === "object" ? page : null;
  if (rules.reason !== null) return { is: "not marking", reason: rules.reason, page: told };
  if (tab.url !== null && !/^https?:/.test(tab.url)) return { is: "closed page" };
  if (!allowed && told === null) return { is: "no access" };
  if (page === "closed" || (tab.url === null && told === null)) return { is: "closed page" };
  if (told === null) return { is: "waiting" };
  if (told.marking) return { is: "marking", page: told };
  // It has not looked yet, or has not heard yet that it was switched on again.
  if (told.reason === null || offReasons.includes(told.reason)) return { is: "waiting" };
  return { is: "not marking", reason: told.reason, page: told };
}
