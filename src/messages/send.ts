import { extensionAlive, post, postToTab } from "../platform/messaging.ts";
import { type Answer, ExtensionGone, Refused } from "./errors.ts";
import type { ToBackground, ToPage } from "./protocol.ts";

/**
 * Asks the background. Rejects with `ExtensionGone` when nobody is there to answer, with `Refused` when the background would not.
 * A background that the browser stopped between two messages is started by this one.
 */
export async function send<N extends keyof ToBackground>(name: N, params: ToBackground[N]["params"]): Promise<ToBackground[N]["result"]> {
  const answer = await deliver({ name, params });
  if ("refused" in answer) throw new Refused(answer.refused, answer.message);
  return answer.result as ToBackground[N]["result"];
}

/**
 * Asks a tab's content script: `frame` 0 is its top frame, null is every frame (the first answer counts). Null is the answer where no
 * script of ours runs: the browser's own pages, pages opened before the extension was installed, closed tabs.
 * What a page answers is untrusted: check it before use.
 */
export async function sendToTab<N extends keyof ToPage>(
  tab: number,
  name: N,
  params: ToPage[N]["params"],
  frame: number | null,
): Promise<ToPage[N]["result"] | null> {
  try {
    const answer = await postToTab(tab, { name, params }, frame);
    return isAnswer(answer) && "result" in answer ? (answer.result as ToPage[N]["result"]) : null;
  } catch {
    return null;
  }
}

/**
 * Twice, since a background may be stopped while it works: the first message is then lost, the second starts it anew. Every
 * message may be repeated, as the background keeps no state.
 */
async function deliver(message: unknown): Promise<Answer> {
  let cause: unknown;
  for (let attempt = 0; attempt < 2 && extensionAlive(); attempt++) {
    try {
      const answer = await post(message);
      if (isAnswer(answer)) return answer;
    } catch (error) {
      cause = error;
    }
  }
  throw new ExtensionGone("the extension no longer answers", { cause });
}

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === "object" && answer !== null && ("result" in answer || "refused" in answer);
