import type { AsOf } from "../core/context/card-view.ts";
import { signSort } from "../core/published/published.ts";
import type { Wording } from "./wording.ts";

/** "As of the article's date, 30 September 2024 (printed by its headline)": the day, and where it came from. */
export function dayLine({ day, origin, sign }: AsOf, { say, date }: Pick<Wording, "say" | "date">): string {
  const line = say(`card_asOf_${origin}`, date(day));
  return sign === undefined ? line : `${line} (${say(`card_sign_${signSort[sign]}`)})`;
}
