import { answer, type Handlers } from "../../src/messages/receive.ts";
import { changeSettings } from "../../src/settings/change.ts";
import { fake } from "../platform/fake-browser.ts";

/** Answers what is asked of the background about settings, as the background does. To be called before each test. */
export function answerSettings(): void {
  const sender = { from: "extension", tab: null, frame: null, url: "chrome-extension://ours/popup.html", tabUrl: null } as const;
  fake.post = (message) =>
    answer({ changeSettings } as unknown as Handlers, "changeSettings", (message as { params: unknown }).params, sender);
}
