import type { CardView } from "../core/context/card-view.ts";
import type { Wording } from "../i18n/wording.ts";

/** The text of a report on an error in a card, with room for what is wrong: which record, as of when, in which language. */
export function reportText({ entity, name, asOf }: CardView, { say, language }: Wording): string {
  return [
    say("card_report_title", name.text),
    "",
    `${say("card_report_wrong")}: `,
    `${say("card_report_source")}: `,
    "",
    `${entity} · ${asOf.day} · ${language}`,
  ].join("\n");
}
