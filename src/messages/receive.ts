import * as v from "valibot";
import { listen, type Sender } from "../platform/messaging.ts";
import { mayAsk } from "./access.ts";
import { type Answer, Refused } from "./errors.ts";
import { paramsSchemas } from "./params.ts";
import type { ToBackground } from "./protocol.ts";

export type Handlers = {
  readonly [N in keyof ToBackground]: (
    params: ToBackground[N]["params"],
    sender: Sender,
  ) => ToBackground[N]["result"] | Promise<ToBackground[N]["result"]>;
};

/**
 * The background's side. Who asks is checked first, then what (by schema, bounded), and only then is the handler called.
 * To be called while the background's script is first run: a listener that comes later misses the message that woke it.
 */
export function receive(handlers: Handlers): void {
  listen((message, sender) => {
    const name = nameOf(message);
    return name === null ? null : answer(handlers, name, (message as { params?: unknown }).params, sender);
  });
}

/** Messages with other names are for others: the popup and the panel listen too. */
function nameOf(message: unknown): keyof ToBackground | null {
  if (typeof message !== "object" || message === null || !("name" in message)) return null;
  const { name } = message;
  return typeof name === "string" && Object.hasOwn(paramsSchemas, name) ? (name as keyof ToBackground) : null;
}

/** Never rejects: whatever goes wrong becomes a refusal. */
export async function answer(handlers: Handlers, name: keyof ToBackground, params: unknown, sender: Sender): Promise<Answer> {
  try {
    const parsed = v.safeParse<v.GenericSchema>(paramsSchemas[name], params, { abortEarly: true });
    if (!parsed.success) throw new Refused("bad params", `${name}: ${describeIssue(parsed.issues[0])}`);
    if (!mayAsk(name, parsed.output, sender)) throw new Refused("not allowed", `${name} is not for this sender`);
    const handle = handlers[name] as (params: unknown, sender: Sender) => unknown;
    return { result: await handle(parsed.output, sender) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code, message: error.message };
    console.error(name, error);
    return { refused: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

const describeIssue = (issue: v.BaseIssue<unknown>): string => `${v.getDotPath(issue) ?? "params"}: ${issue.message}`;
