import { firstDay, type PartialDate } from "../core/records/date.ts";
import type { Language } from "../core/records/text.ts";
import { georgianDate } from "./georgian-dates.ts";

/**
 * - `plain`: as it stands alone.
 * - `short`: the same with the month's name cut short, for narrow columns.
 * - `from`, `until`: as it stands after the word for "since" and "until", in the case that the language wants there;
 *   Georgian has the word in it.
 */
export type DateForm = "plain" | "short" | "from" | "until";

/** British order: the day before the month, as Russian and Georgian have it. */
const locales = { en: "en-GB", ru: "ru" } as const;

/** A date in words, exactly as precise as it is: "2008", "September 2008" or "27 September 2008". */
export function formatDate(date: PartialDate, language: Language, form: DateForm): string {
  if (language === "ka") return georgianDate(date, form);
  if (date.length === 4) return language === "ru" && form !== "short" ? `${date}\u00a0г.` : date;
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone: "UTC",
    year: "numeric",
    month: form === "short" ? "short" : "long",
    // A Russian month stands in the genitive only beside a day, so a month alone is made with one that is then left out.
    ...(date.length === 10 || form === "from" || form === "until" ? { day: "numeric" } : {}),
  });
  const parts = format.formatToParts(new Date(`${firstDay(date)}T00:00:00Z`));
  const from = date.length === 10 ? 0 : parts.findIndex(({ type }) => type === "month");
  return parts
    .slice(from)
    .map(({ value }) => value)
    .join("");
}
