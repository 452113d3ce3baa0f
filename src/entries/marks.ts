import { dateSigns } from "../page/article/date-signs.ts";
import { marksSlot } from "../page/marks-slot.ts";
import { startSession } from "../page/session.ts";

/** The background puts this file beside the content script of a page that is an article. */
marksSlot.fill({ startSession, dateSigns });
