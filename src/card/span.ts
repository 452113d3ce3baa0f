import type { PartialDate } from "../core/records/date.ts";
import type { Wording } from "../i18n/wording.ts";

/** What is known of how long an office was held or a fact held. */
interface Time {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly knownUntil?: PartialDate | null;
  readonly acting?: boolean;
  readonly certain?: boolean;
}

/** "since 9 March 2004", "2012 – 2013, dates uncertain"; empty where nothing is known. */
export function spanText({ from, to, knownUntil, acting, certain }: Time, { say, date }: Wording): string {
  const parts: string[] = [];
  if (acting) parts.push(say("card_acting"));
  if (from && to) parts.push(from === to ? date(from) : say("card_span", date(from), date(to)));
  else if (from) parts.push(say("card_since", date(from, "from")));
  else if (to) parts.push(say("card_until", date(to, "until")));
  if (knownUntil) parts.push(say("card_knownUntil", date(knownUntil, "until")));
  if (certain === false) parts.push(say("card_uncertain"));
  return parts.join(", ");
}
