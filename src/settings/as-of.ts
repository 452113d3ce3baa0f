import type { AsOf } from "../core/context/card-view.ts";
import { findPublished } from "../core/published/published.ts";
import type { ToBackground } from "../messages/protocol.ts";
import type { Sender } from "../platform/messaging.ts";
import { readPageChoice } from "./page-choice.ts";

/**
 * The background's answer to `asOf`: the day that the reader chose for the page, else the one on which the article was published,
 * else today. A frame follows the page around it, as the reader chose for what he sees in the tab.
 */
export async function asOfFor({ signs, today }: ToBackground["asOf"]["params"], { tab, url, tabUrl }: Sender): Promise<AsOf> {
  const choice = tab === null ? null : await readPageChoice(tab, tabUrl ?? url);
  if (choice?.asOf != null) return { day: choice.asOf, origin: "reader" };
  const published = findPublished(signs, today);
  return published === null ? { day: today, origin: "today" } : { ...published, origin: "article" };
}
