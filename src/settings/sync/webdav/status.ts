import * as v from "valibot";
import { readItem, writeItem } from "../../../platform/storage.ts";
import { problemCodes } from "../problem.ts";
import { statusKey } from "./account.ts";
import { none } from "./due.ts";

const moment = v.pipe(v.number(), v.minValue(0));

/** How it stands with the reader's server. */
const statusSchema = v.object({
  /** The last exchange that was completed; null before the first. Ms. */
  done: v.nullable(moment),
  /** Why the last attempt failed; null if it did not. */
  problem: v.nullable(v.object({ code: v.picklist(problemCodes), detail: v.string() })),
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  next: moment,
});
export type ServerStatus = Readonly<v.InferOutput<typeof statusSchema>>;

const before: ServerStatus = { done: null, problem: null, ...none };

/** Never throws for what storage holds. */
export async function readServerStatus(): Promise<ServerStatus> {
  const status = v.safeParse(statusSchema, await readItem("local", statusKey));
  return status.success ? status.output : before;
}

export const keepServerStatus = (status: ServerStatus): Promise<void> => writeItem("local", statusKey, status);
