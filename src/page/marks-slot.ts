import type { dateSigns } from "./article/date-signs.ts";
import { scriptSlot } from "./script-slot.ts";
import type { startSession } from "./session.ts";

/** What only a page with something to mark needs. Most pages that a reader opens are no articles, and do without it. */
export interface Marks {
  readonly startSession: typeof startSession;
  readonly dateSigns: typeof dateSigns;
}

export const marksSlot = scriptSlot<Marks>("marks");
