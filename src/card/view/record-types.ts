import type { Source } from "../../core/records/source.ts";
import type { WordKey } from "../../i18n/wording.ts";

export const recordTypeKeys = {
  "verbatim record": "card_type_verbatim",
  official: "card_type_official",
  transcript: "card_type_transcript",
  interview: "card_type_interview",
  "press report": "card_type_press",
  reference: "card_type_reference",
} as const satisfies Record<Source["type"], WordKey>;
