/** A day as somebody wrote it down. */
export interface WrittenDate {
  /** `YYYY-MM-DD`, as written: an offset is the writer's own and moves nothing. */
  readonly day: string;
  /** Milliseconds since 1970, where the writer gave an hour in UTC: where he is it may then be the day before or after. */
  readonly utc: number | null;
}

/** How the twelve months' names begin in the languages of Europe's larger newspapers, in Russian and in Georgian, in any case. */
const months = [
  "jan ene gen янв იან",
  "feb fév fev фев თებ",
  "mar mär mrz maa мар მარ",
  "apr avr abr апр აპრ",
  "may mai mag mei maj май мая მაი",
  "jun juin giu июн ივნ",
  "jul juil lug июл ივლ",
  "aug aoû ago авг აგვ",
  "sep set сен სექ",
  "oct okt out ott окт ოქტ",
  "nov ноя ნოე",
  "dec dez déc dic дек დეკ",
].map((beginnings) => new RegExp(`^(${beginnings.replaceAll(" ", "|")})`, "i"));

/** How a day is written, and whether the three groups are year, month and day (`ymd`) or others; `?`: day and month by the language. */
const forms: readonly (readonly [RegExp, string])[] = [
  // 2024-09-30T08:00, 2024. 09. 30., 2024年9月30日; not the range 2024/9/29-30
  [/(?<!\d)(\d{4})(?:[-./年]|\. )(\d\d?)(?:[-./月]|\. )(\d\d?)(?!\d|[-–]\d)/, "ymd"],
  // 20240930T0800
  [/^(\d{4})(\d\d)(\d\d)(?:T|$)/, "ymd"],
  // 30 September 2024, 30th of September, 2024, 30. September 2024, 30 de septiembre de 2024, 30.set.2024, 30 სექტემბერი, 2024
  [/(?<![\d:])(\d\d?)(?:st|nd|rd|th|er|º)?[.,]?[\s.-](?:de |of )?(\p{L}{3,12})[.,]{0,2}[\s.-](?:del? )?(\d{4})(?!\d)/iu, "dmy"],
  // September 30, 2024; Mon Sep 30 2024 08:00:00 GMT; Mon Sep 30 08:00:00 CEST 2024
  [/(?<!\p{L})(\p{L}{3,12})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?(?: [\d:]+ [A-Z]+)?\s+(\d{4})(?!\d)/iu, "mdy"],
  // 2024 წლის 30 სექტემბერი
  [/(?<!\d)(\d{4}) წლის (\d\d?) (\p{L}{3,12})/u, "ydm"],
  // 30.09.2024, 30. 9. 2024
  [/(?<![\d.])(\d\d?)\.\s?(\d\d?)\.\s?(\d{4})(?!\d)/, "dmy"],
  // 30.09.24, but no version of a program
  [/(?<![\d.]|\p{L} )(\d\d?)\.(\d\d?)\.(\d\d)(?![\d.]\d)/u, "dmy"],
  // 30/09/2024, 09/30/2024, 30-09-2024
  [/(?<![\d/-])(\d\d?)[/-](\d\d?)[/-](\d{4})(?!\d)/, "?"],
];

/** What follows a day in a stamp in UTC; the hour is its group. */
const utcHour = /^[T ,]*(\d\d):?\d\d.*(?:Z|[+-]00:?00|(?:GMT|UTC)(?![+-]\d))/;

/**
 * The first day written in a short text, in figures or with a month's name. Null where there is none that the calendar has, where it
 * has no year ("today", "30 September"), and where 09/10/2024 may be September or October.
 *
 * @param lang the page's language tag, which tells day and month apart where nothing else does: Americans put the month first, and
 *   what is only "en", or nothing, may be either.
 */
export function readDate(text: string, lang: string): WrittenDate | null {
  for (const [form, order] of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const [first = "", second = "", third = ""] = match.slice(1);
    const day = order === "?" ? inEitherOrder(first, second, third, lang) : inOrder(order, [first, second, third]);
    if (day === null) continue;
    const hour = utcHour.exec(text.slice(match.index + match[0].length))?.[1];
    return { day, utc: hour === undefined ? null : Date.parse(day) + Number(hour) * 3_600_000 };
  }
  return null;
}

function inOrder(order: string, parts: readonly string[]): string | null {
  const part = (letter: string): string => parts[order.indexOf(letter)] ?? "";
  const month = part("m");
  return calendarDay(part("y"), /\d/.test(month) ? Number(month) : 1 + months.findIndex((beginning) => beginning.test(month)), part("d"));
}

function inEitherOrder(first: string, second: string, year: string, lang: string): string | null {
  const dayFirst = calendarDay(year, Number(second), first);
  const monthFirst = calendarDay(year, Number(first), second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (/^en[-_]us/i.test(lang)) return monthFirst;
  return /^(en)?$/i.test(lang) ? null : dayFirst;
}

/** Null for the 31st of June. */
function calendarDay(year: string, month: number, day: string): string | null {
  const written = `${year.length === 2 ? 20 : ""}${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}
