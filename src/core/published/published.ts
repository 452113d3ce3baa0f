import type { DateSigns, DeclaredWork, NearbyText } from "./date-signs.ts";
import { readDate, type WrittenDate } from "./written-date.ts";

/** What a day was taken from. */
export const signs = ["byline", "json-ld", "meta", "microdata", "time", "address", "modified"] as const;
export type Sign = (typeof signs)[number];

/** The four sorts of them that readers are told of. */
export const signSort: Readonly<Record<Sign, "headline" | "data" | "address" | "change">> = {
  byline: "headline",
  "json-ld": "data",
  meta: "data",
  microdata: "data",
  time: "data",
  address: "address",
  modified: "change",
};

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
const changedWords =
  /updat|uppdat|oppdat|opdat|uppf|modif|edited|revis|amend|aktuali|akt\.|\bstand\b|änder|mise? à jour|actualiz|atualiz|aggiorn|bijgewerkt|gewijzigd|güncel|обновл|измен|дополн|оновл|განახლ|შეცვლ/i;

/** Words that say that what follows is the day of publication. */
const publishedWords = /publi|posted|veröffentl|erschienen|опублик|გამოქვეყნ/i;

/** Words that say that what follows is the day of something else than the article. */
const otherWords =
  /©|copyright|\b(join|regist|member|born|died|found|expire|deadline|event|termin|geb\.|mitglied)|регистр|родил|основан|რეგისტრ|დაიბად|დაარს/i;

/** Letters in a byline; more are the words of a caption or an announcement. */
const mostLetters = 45;

/**
 * The day of publication. The order of evidence, the first that names a day deciding:
 *
 * 1. the day printed by the headline, in it or after it, unless the page calls it that of a change. Readers take it for the article's
 *    day, and it is the publisher's own calendar day: on real pages where it and the data for machines differed it was right nine
 *    times in ten. Sites that print only the last change do it without a word: a day that is declared as that of the last change and
 *    comes just after the declared day of publication is none. Of several the one called the day of publication is taken;
 * 2. JSON-LD, meta tags of publishing systems, microdata: `datePublished` and its like;
 * 3. a day printed before the headline, where sites also print what day it is today;
 * 4. the `datetime` of a `<time>` by the headline whose text names no day, such as "an hour ago";
 * 5. the address's path;
 * 6. `<time>` elements anywhere after the headline, if they all name one day;
 * 7. meta tags that do not say which day they mean;
 * 8. the day of the last change, as printed or declared.
 *
 * A stamp in UTC names the publisher's day only roughly: where a later sign that is not in UTC names it, the day before or the day
 * after, as far as time zones allow, that sign is believed. A day in the future or before 1990 is refused and the next sign asked.
 * Null rather than a guess.
 *
 * @param today the reader's day, `YYYY-MM-DD`; publishers east of him may be one day ahead.
 */
export function findPublished(all: DateSigns, today: string): Published | null {
  const latest = dayAt(today, 24);
  let rough: { readonly day: string; readonly sign: Sign; readonly utc: number } | null = null;
  for (const [sign, date] of inOrder(all)) {
    if (date === null || date.day < firstYear || date.day > latest) continue;
    const { day, utc } = date;
    if (rough === null) {
      if (utc === null) return { day, sign };
      rough = { day, sign, utc };
    } else if (utc === null && sign !== "modified" && day >= dayAt(rough.utc, -12) && day <= dayAt(rough.utc, 14)) {
      return { day, sign };
    }
  }
  return rough && { day: rough.day, sign: rough.sign };
}

const dayAt = (time: string | number, hoursLater: number): string =>
  new Date(new Date(time).getTime() + hoursLater * 3_600_000).toISOString().slice(0, 10);

type Evidence = readonly [Sign, WrittenDate | null];

function* inOrder(all: DateSigns): Generator<Evidence> {
  const named = (sign: Sign, names: RegExp): Evidence[] =>
    all.metas.filter(({ name }) => names.test(name)).map(({ content }) => [sign, readStamp(content)]);
  const readStamp = (stamp: string | null): WrittenDate | null => readMachine(stamp, all.lang);

  const near = all.nearby.map((text) => readNearby(text, all.lang));
  const times = all.times
    .filter(({ text, before }) => !before && !saysChanged(text))
    .map(({ text, stamp }) => readDate(text, all.lang) ?? readStamp(stamp));
  const byline = (before: boolean): WrittenDate | null => {
    const side = near.filter((text) => text.printed !== null && text.before === before && !text.changed);
    return (side.find((text) => text.published) ?? side[0])?.printed ?? null;
  };
  const work = mainWork(all.declared, all.title);
  const stated: Evidence[] = [["json-ld", readStamp(work?.datePublished ?? null)], ...named("meta", publishedNames)];
  const changes: Evidence[] = [["modified", readStamp(work?.dateModified ?? null)], ...named("modified", changedNames)];

  const main = byline(false);
  if (!isOvernightChange(main, stated, changes)) yield ["byline", main];
  yield* stated;
  for (const { text, stamp } of all.items) yield ["microdata", (saysChanged(text) ? null : readDate(text, all.lang)) ?? readStamp(stamp)];
  yield ["byline", byline(true)];
  for (const { stamp, changed } of near) if (!changed) yield ["time", stamp];
  yield ["address", inPath(all.address)];
  yield ["time", onlyOne(times)];
  for (const text of near) if (text.changed) yield ["modified", text.printed];
  yield* named("meta", vagueNames);
  for (const text of near) if (text.changed) yield ["modified", text.stamp];
  yield* changes;
}

/** Programs write American dates on pages in any language: there an order of day and month that is not plain is not guessed. */
const readMachine = (stamp: string | null, lang: string): WrittenDate | null =>
  stamp === null ? null : readDate(stamp.trim(), /^en[-_]us/i.test(lang) ? lang : "");

/** The words before the first figure decide: "Updated 1 October", but "30 September, updated 1 October" is that of publication. */
const saysChanged = (text: string): boolean => changedWords.test(wordsBefore(text));
const wordsBefore = (text: string): string => /^\D*/.exec(text)?.[0] ?? "";

function readNearby({ text, stamp, label, before, changed }: NearbyText, lang: string) {
  // A short text with figures before this one is no label of it, but another date.
  const words = /\d/.test(label) ? wordsBefore(text) : `${label} ${wordsBefore(text)}`;
  const isOther = text.replace(/\P{L}/gu, "").length > mostLetters || otherWords.test(words);
  return {
    printed: isOther ? null : readDate(text, lang),
    stamp: readMachine(stamp, lang),
    before,
    published: publishedWords.test(words),
    changed: changed || changedWords.test(words),
  };
}

function isOvernightChange(printed: WrittenDate | null, stated: readonly Evidence[], changes: readonly Evidence[]): boolean {
  const published = stated.find(([, date]) => date !== null)?.[1];
  if (!printed || !published || published.utc !== null || printed.day !== dayAt(published.day, 24)) return false;
  return changes.some(([, date]) => date?.day === printed.day);
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
