import { declaredArticle } from "./structured-data.ts";

/** The day an article appeared, by its publisher's own calendar, and the sign that says so. */
export interface Published {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly source: "json-ld" | "meta" | "microdata" | "time";
}

/** Names of meta tags, best first, that publishing systems put the day of publication into. */
const metaNames = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "publish-date",
  "publishdate",
  "publication_date",
  "pubdate",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "date",
];

/** The web has no articles of its own before this year; an earlier date is a template's or an epoch's. */
const firstYear = 1990;

/**
 * Finds the day of publication in the order of evidence: JSON-LD, meta tags, microdata, the `<time>` of the byline. A date in
 * the future or before 1990 is refused and the next sign asked. Null rather than a guess.
 *
 * @param today the reader's day, `YYYY-MM-DD`; publishers east of him may be one day ahead.
 */
export function findPublished(document: Document, today: string): Published | null {
  const latest = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const accept = (value: string | null | undefined, source: Published["source"]): Published | null => {
    const day = value ? dayOf(value) : null;
    return day !== null && Number(day.slice(0, 4)) >= firstYear && day <= latest ? { day, source } : null;
  };
  const declared = accept(declaredArticle(document)?.datePublished, "json-ld");
  if (declared !== null) return declared;
  for (const name of metaNames) {
    const found = accept(
      document.querySelector(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`)?.getAttribute("content"),
      "meta",
    );
    if (found !== null) return found;
  }
  const item = document.querySelector("[itemprop=datePublished]");
  const microdata = accept(item?.getAttribute("content") ?? item?.getAttribute("datetime") ?? item?.textContent, "microdata");
  if (microdata !== null) return microdata;
  const times = document.querySelectorAll(
    "article time[datetime], main time[datetime], header time[datetime], [class*=byline] time[datetime], time[pubdate]",
  );
  for (const time of Array.from(times).slice(0, 3)) {
    const found = accept(time.getAttribute("datetime"), "time");
    if (found !== null) return found;
  }
  return null;
}

/** The calendar day written in an ISO 8601 date, as written: an offset is the publisher's own and moves nothing. */
function dayOf(value: string): string | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) ?? /^\s*(\d{4})(\d{2})(\d{2})(?:T|\s*$)/.exec(value);
  if (match === null) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
