import fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../../src/core/published/written-date.ts";

const day = "2024-09-30";

test.for([
  ["2024-09-30T08:00:00+04:00", ""],
  ["2024-09-30", ""],
  ["20240930T0800", ""],
  ["20240930", ""],
  ["2024. 09. 30. 11:27", "hu"],
  ["2024/9/30", "en"],
  ["2024年9月30日", "ja"],
  ["30 September 2024", "en"],
  ["30th of September, 2024", "en"],
  ["Sept. 30, 2024", "en"],
  ["September 30th, 2024, 7:05 pm", "en"],
  ["12:10, 30-Sep-2024", "en"],
  ["Mon Sep 30 2024 08:00:00 GMT+0400", ""],
  ["Mon Sep 30 08:00:00 GET 2024", ""],
  ["Mon, 30 Sep 2024 08:00:00 +0400", ""],
  ["04:25:06 PM IST Sep 30, 2024", ""],
  ["30.09.2024, 12:10", "ru"],
  ["30. 9. 2024", "cs"],
  ["30.09.24", "de"],
  ["30/09/2024", "en"],
  ["30-09-2024", "en"],
  ["09/30/2024", "en"],
  ["30 сентября 2024 г., 12:10", "ru"],
  ["20:10, 30 сен 2024", "ru"],
  ["30 სექტემბერი, 2024", "ka"],
  ["30 სექ. 2024", "ka"],
  ["2024 წლის 30 სექტემბერს", "ka"],
  ["ორშაბათი, სექტემბერი 30, 2024", "ka"],
  ["30. September 2024", "de"],
  ["30 septembre 2024", "fr"],
  ["30 de septiembre de 2024", "es"],
  ["30.set.2024 às 12h55", "pt"],
] as const)("%s", ([text, lang]) => {
  expect(readDate(text, lang)?.day).toBe(day);
});

test.for([
  "yesterday",
  "сегодня, 18:06",
  "2 საათის წინ",
  "30 September",
  "September 2024",
  "2024",
  "31 June 2024",
  "2024-02-30",
  "30 Septembre Road 2024",
  "WordPress 4.8.12",
  "10.11.57.10",
  "2020/7/11-12",
  "12 comments on 2024",
  "1600633920",
  "+995 32 2024 09",
])("no day: %s", (text) => {
  expect(readDate(text, "en")).toBeNull();
});

test("figures that may be September or October are told apart by the region, else refused", () => {
  expect(readDate("09/10/2024", "en-US")?.day).toBe("2024-09-10");
  expect(readDate("09/10/2024", "en-GB")?.day).toBe("2024-10-09");
  expect(readDate("09/10/2024", "fr")?.day).toBe("2024-10-09");
  expect(readDate("09/10/2024", "en")).toBeNull();
  expect(readDate("09/10/2024", "")).toBeNull();
  expect(readDate("09/09/2024", "")?.day).toBe("2024-09-09");
});

test("an hour in UTC is told, an hour elsewhere is not", () => {
  const at = Date.UTC(2024, 8, 30, 23);
  for (const stamp of [
    "2024-09-30T23:15:00Z",
    "2024-09-30T23:15:0Z",
    "20240930T231500Z",
    "2024-09-30T23:15:00.000+00:00",
    "Mon, 30 Sep 2024 23:15:00 GMT",
  ])
    expect.soft(readDate(stamp, ""), stamp).toEqual({ day, utc: at });
  for (const stamp of ["2024-09-30T23:15:00+04:00", "2024-09-30T23:15:00", "2024-09-30", "30 Sep 2024, 23:15 GMT+4"])
    expect.soft(readDate(stamp, "")?.utc, stamp).toBeNull();
});

const anyDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("a day written by the browser in English, Russian or German is read back", () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom("en-GB", "en-US", "ru", "de", "fr", "es"),
      fc.constantFrom("long", "medium"),
      (written, lang, dateStyle) => {
        const text = new Intl.DateTimeFormat(lang, { dateStyle: dateStyle as "long" | "medium", timeZone: "UTC" }).format(
          new Date(written),
        );
        expect(readDate(text, lang)?.day).toBe(written);
      },
    ),
  );
});

test("any text is read without an error, and what is found is a day of the calendar", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789./-: ,TZsepокт") }), fc.constantFrom("", "en", "ka"), (text, lang) => {
      const found = readDate(text, lang)?.day;
      if (found !== undefined) expect(new Date(found).toISOString().slice(0, 10)).toBe(found);
    }),
  );
});
