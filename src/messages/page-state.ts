import * as v from "valibot";
import type { ListedMention } from "../core/mentions/listed-mention.ts";
import { listen } from "../platform/messaging.ts";
import { candidatesSchema, mentionsSchema, pageStateSchema } from "./params.ts";
import type { PageState, ToPage } from "./protocol.ts";
import { sendToTab } from "./send.ts";

/** What the page in a tab's top frame says of itself; null where no script of ours runs, or where it answers nonsense. */
export async function askPageState(tab: number): Promise<PageState | null> {
  const state = v.safeParse(pageStateSchema, await sendToTab(tab, "pageState", {}, 0));
  return state.success ? state.output : null;
}

/** The mentions in a tab's top frame, in the order of its text; null as for its state. */
export async function askMentions(tab: number): Promise<readonly ListedMention[] | null> {
  const told = v.safeParse(mentionsSchema, await sendToTab(tab, "pageState", {}, 0));
  return told.success ? told.output.mentions : null;
}

/** All that the names in a frame could be; null as for its state, and where nothing is marked. */
export async function askCandidates(tab: number, frame = 0): Promise<ToPage["candidates"]["result"] | null> {
  const told = v.safeParse(candidatesSchema, await sendToTab(tab, "candidates", {}, frame));
  return told.success ? told.output : null;
}

/** For the extension's own pages: hears what a tab's page tells the background by `pageChanged`, and leaves the answer to it. */
export function onPageChanged(changed: (tab: number, state: PageState) => void): void {
  const messageSchema = v.object({ name: v.literal("pageChanged"), params: pageStateSchema });
  listen((message, sender) => {
    const told = v.safeParse(messageSchema, message);
    if (told.success && sender.from === "page" && sender.tab !== null && sender.frame === 0) changed(sender.tab, told.output.params);
    return null;
  });
}
