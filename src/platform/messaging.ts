import type { Runtime } from "webextension-polyfill";
import { native } from "./native.ts";

/** Who sent a message, in the browser's words and not the sender's. */
export interface Sender {
  /** A content script in a web page, or a page of this extension (popup, options, panel). */
  readonly from: "page" | "extension";
  readonly tab: number | null;
  /** 0 is the tab's top frame. */
  readonly frame: number | null;
  /** Address of the document that sent it. */
  readonly url: string;
  /** Address of the document in the tab's top frame; equal to `url` there. Null where the browser hides it. */
  readonly tabUrl: string | null;
}

/**
 * False once the extension was reloaded, updated, disabled or removed under a content script that still runs: Chromium leaves
 * such a script alive, its `runtime.id` gone (seen in Chromium 156); Firefox ends it at once.
 */
export const extensionAlive = (): boolean => {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
};

/** Sends to the background and to every other open page of the extension; the first that answers decides. Rejects if nobody listens. */
export const post = (message: unknown): Promise<unknown> => native.runtime.sendMessage(message);

/** Sends to a tab's content scripts: to one frame, or to all of them. Rejects if none listens there. */
export const postToTab = (tab: number, message: unknown, frame: number | null): Promise<unknown> =>
  native.tabs.sendMessage(tab, message, frame === null ? {} : { frameId: frame });

/**
 * Hears messages from this extension's own scripts and pages. `answer` returns null for a message that it leaves to others,
 * else a promise of the reply; that promise must not reject.
 */
export function listen(answer: (message: unknown, sender: Sender) => Promise<unknown> | null): void {
  const listener = (message: unknown, from: Runtime.MessageSender, reply: (value: unknown) => void): true | undefined => {
    const sender = from.id === native.runtime.id ? senderOf(from) : null;
    const answered = sender && answer(message, sender);
    if (!answered) return undefined;
    // `true` and the callback, which all browsers take: Chromium learned to wait for a returned promise only lately.
    answered.then(reply);
    return true;
  };
  native.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

function senderOf(from: Runtime.MessageSender): Sender {
  const url = from.url ?? "";
  const ours = url.startsWith(native.runtime.getURL(""));
  const frame = from.frameId ?? null;
  return {
    from: ours ? "extension" : "page",
    tab: from.tab?.id ?? null,
    frame,
    url,
    tabUrl: from.tab?.url ?? (frame === 0 ? url : null),
  };
}
