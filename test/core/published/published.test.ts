import { expect, test } from "vitest";
import type { DateSigns, NearbyText } from "../../../src/core/published/date-signs.ts";
import { findPublished } from "../../../src/core/published/published.ts";

const today = "2026-11-24";

const none: DateSigns = {
  lang: "en",
  address: "https://news.example/story",
  title: "A story",
  declared: [],
  metas: [],
  items: [],
  nearby: [],
  times: [],
};

const near = (text: string, more: Partial<NearbyText> = {}): NearbyText => ({
  text,
  stamp: null,
  label: "",
  before: false,
  changed: false,
  ...more,
});
const work = (datePublished: string | null, dateModified: string | null = null) => ({
  article: true,
  headline: null,
  datePublished,
  dateModified,
});
const dated = (text: string, before = false) => ({ text, stamp: null, before });

/** One sign of each sort, each naming a day of its own, in the order of evidence. */
const inOrder: readonly (readonly [Partial<DateSigns>, string, string])[] = [
  [{ nearby: [near("1 September 2024")] }, "2024-09-01", "byline"],
  [{ declared: [work("2024-09-02")] }, "2024-09-02", "json-ld"],
  [{ metas: [{ name: "article:published_time", content: "2024-09-03" }] }, "2024-09-03", "meta"],
  [{ items: [dated("4 September 2024")] }, "2024-09-04", "microdata"],
  [{ nearby: [near("5 September 2024", { before: true })] }, "2024-09-05", "byline"],
  [{ nearby: [near("an hour ago", { stamp: "2024-09-06" })] }, "2024-09-06", "time"],
  [{ address: "https://news.example/2024/09/07/story?from=2024/01/01" }, "2024-09-07", "address"],
  [{ times: [dated("8 September 2024"), dated("8 September 2024")] }, "2024-09-08", "time"],
  [{ nearby: [near("Updated 9 September 2024")] }, "2024-09-09", "modified"],
  [{ metas: [{ name: "date", content: "2024-09-10" }] }, "2024-09-10", "meta"],
  [{ declared: [work(null, "2024-09-12")] }, "2024-09-12", "modified"],
];

/** Signs of several sorts together; lists of one sort are joined. */
const together = (parts: readonly Partial<DateSigns>[]): DateSigns =>
  Object.assign({}, none, ...parts, {
    declared: parts.flatMap(({ declared = [] }) => declared),
    metas: parts.flatMap(({ metas = [] }) => metas),
    nearby: parts.flatMap(({ nearby = [] }) => nearby),
  });

test("without a sign there is no day", () => {
  expect(findPublished(none, today)).toBeNull();
});

test.for(inOrder.map(([, day, sign], i) => [sign, day, i] as const))("%s of %s is believed before all that follow", ([sign, day, i]) => {
  expect(findPublished(together(inOrder.slice(i).map(([part]) => part)), today)).toEqual({ day, sign });
});

test("a day in the future or before 1990 is refused and the next sign asked", () => {
  const address = "https://news.example/2024/09/30/story";
  for (const day of ["2026-11-26", "2062-01-01", "1989-12-31", "1970-01-01"])
    expect.soft(findPublished({ ...none, address, declared: [work(day)] }, today)?.sign, day).toBe("address");
  // Publishers east of the reader.
  expect(findPublished({ ...none, declared: [work("2026-11-25")] }, today)?.day).toBe("2026-11-25");
});

test("of several bylines the one that says it is the day of publication is believed", () => {
  const nearby = [near("26 December 2017", { label: "Completed:" }), near("12 December 2017", { label: "Published:" })];
  expect(findPublished({ ...none, nearby }, today)).toEqual({ day: "2017-12-12", sign: "byline" });
});

test("a UTC stamp gives way to a sign with the publisher's own day, as far as time zones allow", () => {
  const with_ = (published: string, address: string) =>
    findPublished({ ...none, declared: [work(published)], address: `https://news.example/${address}/story` }, today)?.day;
  expect(with_("2024-10-01T03:15:00Z", "2024/09/30")).toBe("2024-09-30");
  expect(with_("2024-09-30T21:30:00Z", "2024/10/01")).toBe("2024-10-01");
  expect(with_("2024-10-01T15:00:00Z", "2024/09/30")).toBe("2024-10-01");
  expect(with_("2024-10-01T03:15:00Z", "2024/09/12")).toBe("2024-10-01");
  expect(with_("2024-10-01T03:15:00+04:00", "2024/09/30")).toBe("2024-10-01");
});

test("of several articles the one that the title names is the page's", () => {
  const declared = [work("2024-09-01"), { ...work("2024-09-30"), headline: "A story" }];
  expect(findPublished({ ...none, declared }, today)?.day).toBe("2024-09-30");
  expect(findPublished({ ...none, declared, title: "Another" }, today)?.day).toBe("2024-09-01");
});

test("a change made overnight is none, one made later may be what readers see", () => {
  const printed = (day: string, published: string, modified: string) =>
    findPublished({ ...none, nearby: [near(day)], declared: [work(published, modified)] }, today)?.day;
  expect(printed("1 October 2024", "2024-09-30T23:40:00+04:00", "2024-10-01T00:20:00+04:00")).toBe("2024-09-30");
  expect(printed("1 October 2024", "2024-09-30T23:40:00+04:00", "2024-10-02T00:20:00+04:00")).toBe("2024-10-01");
  expect(printed("9 October 2024", "2024-09-30T23:40:00+04:00", "2024-10-09T00:20:00+04:00")).toBe("2024-10-09");
});

test.for(["Updated:", "Обновлено", "განახლდა", "Aktualisiert am", "Last modified on", "Mis à jour le"])(
  "the label %s says that it is a change",
  (label) => {
    const nearby = [near("9 October 2024", { label }), near("30 September 2024", { label: "9 October 2024" })];
    expect(findPublished({ ...none, nearby }, today)).toEqual({ day: "2024-09-30", sign: "byline" });
  },
);

test.for(["Joined", "Дата регистрации", "Termin:", "Born"])("the label %s says that it is something else", (label) => {
  expect(findPublished({ ...none, nearby: [near("30 September 2024", { label })] }, today)).toBeNull();
});
