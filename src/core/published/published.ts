import type { DatedText, DateSigns, DeclaredWork } from "./date-signs.ts";
import { readDate, type WrittenDate } from "./written-date.ts";

/** What a day was taken from. */
export const signs = ["byline", "json-ld", "meta", "microdata", "address", "time", "modified"] as const;
export type Sign = (typeof signs)[number];

/** The day an article appeared, by its publisher's own calendar, and the sign that says so. */
export interface Published {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly sign: Sign;
}

/** The web has no articles of its own before this year; an earlier date is a template's or an epoch's. */
const firstYear = "1990";

/** Names of meta tags that publishing systems put the day of publication into; those of some day or other; those of a change. */
const publishedNames =
  /(?<!last[-_]?|un)published$|(?<!last[-_]?|un)(publish(ed)?|pub|publication|release|post|display|p)[-_:.]?(date|time|on|at)$|issued$|^sailthru\.date$|articledate$/i;
const vagueNames = /^(dc|dcterms)?[.:]?(date|created|date[._]created)$/i;
const changedNames = /(modified|updated|revised|lastmod|mod)([-_:.]?(date|time))?$/i;

/** Words that say that what follows is the day of a change. */
const changedWords = /updat|modif|edited|revis|aktualis|\bstand\b|änder|mise? à jour|обновл|измен|განახლ/i;

/**
 * The day of publication. The order of evidence, the first that names a day deciding:
 *
 * 1. the day printed by the headline, after it or in it, unless it is called that of a change. Readers take it for the article's day,
 *    and so does the publisher: on real pages where it and the data for machines differed it was right nine times in ten;
 * 2. JSON-LD, meta tags of publishing systems, microdata: `datePublished` and its like;
 * 3. a day printed before the headline, where sites also print what day it is today;
 * 4. the address's path;
 * 5. `<time>` elements anywhere in the article, if they all name one day;
 * 6. meta tags that do not say which day they mean;
 * 7. the day of the last change, as printed or declared.
 *
 * A stamp in UTC names the publisher's day only roughly: a later sign that is not in UTC and names that day, the one before or the
 * one after, as far as time zones allow, is his. A day in the future or before 1990 is refused and the next sign asked. Null rather
 * than a guess.
 *
 * @param today the reader's day, `YYYY-MM-DD`; publishers east of him may be one day ahead.
 */
export function findPublished(all: DateSigns, today: string): Published | null {
  const latest = dayAt(Date.parse(today) + 24 * hour);
  let rough: { readonly day: string; readonly sign: Sign; readonly utc: number } | null = null;
  for (const [sign, date] of inOrder(all)) {
    if (date === null || date.day < firstYear || date.day > latest) continue;
    const { day, utc } = date;
    if (rough === null) {
      if (utc === null) return { day, sign };
      rough = { day, sign, utc };
    } else if (utc === null && sign !== "modified" && day >= dayAt(rough.utc - 12 * hour) && day <= dayAt(rough.utc + 14 * hour)) {
      return { day, sign };
    }
  }
  return rough && { day: rough.day, sign: rough.sign };
}

const hour = 3_600_000;
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

function* inOrder({ lang, address, title, declared, metas, items, nearby, times }: DateSigns): Generator<[Sign, WrittenDate | null]> {
  const stamp = (text: string | null): WrittenDate | null => (text === null ? null : readDate(text.trim(), ""));
  const printed = ({ text, stamp: own }: DatedText): WrittenDate | null => readDate(text, lang) ?? stamp(own);
  const named = (names: RegExp) => metas.filter(({ name }) => names.test(name)).map(({ content }) => stamp(content));

  const near = nearby.map((text) => {
    const words = /^\D*/.exec(text.text)?.[0] ?? "";
    return { date: printed(text), before: text.before, changed: text.changed || changedWords.test(text.label) || changedWords.test(words) };
  });
  const byline = (before: boolean) => near.find((text) => text.date !== null && text.before === before && !text.changed)?.date ?? null;

  const work = mainWork(declared, title);
  yield ["byline", byline(false)];
  yield ["json-ld", stamp(work?.datePublished ?? null)];
  for (const date of named(publishedNames)) yield ["meta", date];
  for (const item of items) yield ["microdata", printed(item)];
  yield ["byline", byline(true)];
  yield ["address", inPath(address)];
  yield ["time", onlyOne(times.map(printed))];
  for (const date of named(vagueNames)) yield ["meta", date];
  for (const { date, changed } of near) if (changed) yield ["modified", date];
  yield ["modified", stamp(work?.dateModified ?? null)];
  for (const date of named(changedNames)) yield ["modified", date];
}

/** Of the articles the one that the page's title names, else the first; without one the first thing that has a day. */
function mainWork(works: readonly DeclaredWork[], title: string): DeclaredWork | undefined {
  const articles = works.filter((work) => work.article);
  return articles.find(({ headline }) => headline && title.includes(headline)) ?? articles[0] ?? works[0];
}

/** Parts of a path such as /2024/09/30/, /2024-9-30- or /20240930/. */
function inPath(address: string): WrittenDate | null {
  const path = address.replace(/[?#].*/, "");
  const match = /\/((?:19|20)\d\d)([/-]?)(\d\d?)\2(\d\d?)(?=[/-]|$)/.exec(path);
  return match && readDate(`${match[1]}-${match[3]}-${match[4]}`, "");
}

/** Null where they name more than one day. */
function onlyOne(dates: readonly (WrittenDate | null)[]): WrittenDate | null {
  const found = dates.filter((date) => date !== null);
  return found.every(({ day }) => day === found[0]?.day) ? (found[0] ?? null) : null;
}
