import type { PageRules, PageSettings } from "../messages/protocol.ts";
import type { Sender } from "../platform/messaging.ts";
import { addressOf } from "./address.ts";
import { mutedFor } from "./mutes.ts";
import { endFormerChoice, type PageChoice, readPageChoice } from "./page-choice.ts";
import type { Settings } from "./schema.ts";
import { isSiteOn } from "./sites.ts";
import { readSettings } from "./store.ts";

/** What follows for a page from the reader's settings and from what was chosen for its tab (null: nothing was). */
export function pageRules(settings: Settings, choice: PageChoice | null, url: string): Omit<PageRules, "muted"> {
  const mine = choice !== null && choice.address === addressOf(url) ? choice : null;
  const rules = { anyway: mine?.anyway ?? false, settings: pageSettings(settings) };
  if (!settings.enabled) return { ...rules, run: false, reason: "switched off" };
  if (!isSiteOn(settings, url)) return { ...rules, run: false, reason: "switched off here" };
  if (mine?.paused) return { ...rules, run: false, reason: "paused" };
  return { ...rules, run: true, reason: null };
}

const pageSettings = (settings: Settings): PageSettings => ({
  hover: { mode: settings.hoverMode, delay: settings.hoverDelay, modifier: settings.hoverModifier },
  marks: settings.marks,
  markStyle: settings.markStyle,
  certainty: settings.certainty,
  size: settings.size,
  kindsOff: settings.kindsOff,
  theme: settings.theme,
  language: settings.language,
});

/**
 * The background's answer to `pageRules`. In a frame the rules are those of the page around it: a reader who switches a site off
 * means what he sees in the tab.
 */
export async function rulesFor(params: { readonly url: string }, sender: Sender): Promise<PageRules> {
  const top = sender.frame === 0;
  const url = top ? params.url : (sender.tabUrl ?? params.url);
  const muted = await mutedFor(sender.tab, url);
  if (sender.tab === null) return { ...pageRules(await readSettings(), null, url), muted };
  if (top) await endFormerChoice(sender.tab, url);
  const [settings, choice] = await Promise.all([readSettings(), readPageChoice(sender.tab, url)]);
  return { ...pageRules(settings, choice, url), muted };
}
