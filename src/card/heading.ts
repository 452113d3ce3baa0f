import type { CardView } from "../core/context/card-view.ts";
import type { Wording } from "../i18n/wording.ts";

/** "As of the article's date, 30 September 2024". */
export const asOfLine = ({ asOf }: CardView, { say, date }: Wording): string => say(`card_asOf_${asOf.origin}`, date(asOf.day));

/** "Said before this article", "Said about it before 30 September 2024". */
export function saidBefore(view: CardView, { say, date }: Wording): string {
  const { asOf, kind, statements } = view;
  const when = asOf.origin === "article" ? say("card_when_article") : say("card_when_date", date(asOf.day, "until"));
  if (statements.by === "entity") return say("card_said_by", when);
  return say(kind === "person" ? "card_said_aboutPerson" : "card_said_about", when);
}

/** "Since this article: 2 statements". */
export const saidSince = ({ asOf, statements }: CardView, { count }: Wording): string =>
  count(asOf.origin === "article" ? "card_after_article" : "card_after_date", statements.since.length);
