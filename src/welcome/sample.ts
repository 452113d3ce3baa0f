import type { Language } from "../core/records/text.ts";
import { Refused } from "../messages/errors.ts";
import { send } from "../messages/send.ts";
import type { SessionNeeds } from "../page/session.ts";

/** The day of the sample: its cards tell what was known then. */
export const sampleDay = "2024-09-30";

/** What a card of the sample shows. */
export const describeSample =
  (language: Language): SessionNeeds["describe"] =>
  async (entity, asOf, mentioned, words) => {
    try {
      const view = await send("describe", { entity, asOf, mentioned, words, language });
      return view === null ? { is: "gone" } : { is: "known", view };
    } catch (error) {
      return error instanceof Refused && error.code === "dataset damaged" ? { is: "damaged" } : { is: "restarting" };
    }
  };
