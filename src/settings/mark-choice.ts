import { type Kind, kinds } from "../core/records/kind.ts";
import { leastConfidence } from "./least-confidence.ts";
import type { Settings } from "./schema.ts";

type MarkSettings = Pick<Settings, "marks" | "markStyle" | "certainty" | "kindsOff">;

/** What the reader set, as marking takes it. @param muted ids of entities that are not marked. */
export const markChoice = (settings: MarkSettings, muted: readonly string[]) => ({
  shown: settings.marks,
  style: settings.markStyle,
  least: leastConfidence[settings.certainty],
  kinds: new Set<Kind>(kinds.filter((kind) => !settings.kindsOff.includes(kind))),
  muted,
});
