import { listen } from "../platform/messaging.ts";
import type { ToPage } from "./protocol.ts";

export type PageHandlers = {
  readonly [N in keyof ToPage]: (params: ToPage[N]["params"]) => ToPage[N]["result"] | Promise<ToPage[N]["result"]>;
};

/**
 * A content script's side: answers what the extension asks this page. Params need no schema here, since only the extension's own
 * pages can send to it. A handler that throws leaves the asker with null.
 */
export function receiveInPage(handlers: PageHandlers): void {
  listen((message, sender) => {
    if (sender.from !== "extension") return null;
    const { name, params } = message as { name: keyof ToPage; params: never };
    return Object.hasOwn(handlers, name) ? reply(() => handlers[name](params)) : null;
  });
}

async function reply(handle: () => unknown): Promise<unknown> {
  try {
    return { result: await handle() };
  } catch (error) {
    console.error(error);
    return null;
  }
}
