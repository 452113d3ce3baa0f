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
  // A Russian month stands in the genitive only beside a day, so a month alone is made with one that is then left out.
  const withDay = date.length === 10 || form === "from" || form === "until";
  const parts = formatOf(locales[language], form === "short" ? "short" : "long", withDay).formatToParts(
    new Date(`${firstDay(date)}T00:00:00Z`),
  );
  const from = date.length === 10 ? 0 : parts.findIndex(({ type }) => type === "month");
  return parts
    .slice(from)
    .map(({ value }) => value)
    .join("");
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, since making one takes as long as drawing a paragraph, and a card has dozens of dates. */
function formatOf(locale: string, month: "short" | "long", withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${month} ${withDay}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", month, ...(withDay ? { day: "numeric" } : {}) });
  formats.set(key, made);
  return made;
}
