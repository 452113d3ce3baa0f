import "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import type { DateSigns } from "../../src/core/published/date-signs.ts";
import { asOfFor } from "../../src/settings/as-of.ts";
import { choosePage } from "../../src/settings/page-choice.ts";
import { fake } from "../platform/fake-browser.ts";

const url = "https://www.example.org/article";
const top = { from: "page", tab: 7, frame: 0, url, tabUrl: url } as const;
const today = "2026-11-24";
const none: DateSigns = { lang: "en", address: url, title: "", declared: [], metas: [], items: [], nearby: [], times: [] };
const declared = { article: true, headline: null, datePublished: "2012-10-26", dateModified: null };
const dated: DateSigns = { ...none, declared: [declared] };

beforeEach(() => fake.clear());

test("things are told up to the article's day, or up to today", async () => {
  expect(await asOfFor({ signs: dated, today }, top)).toMatchObject({ day: "2012-10-26", origin: "article" });
  expect(await asOfFor({ signs: none, today }, top)).toEqual({ day: today, origin: "today" });
});

test("the day that the reader chose comes before both, in the page's frames too, until he drops it", async () => {
  await choosePage(7, url, { asOf: "2008-08-12" });
  const reader = { day: "2008-08-12", origin: "reader" };
  expect(await asOfFor({ signs: dated, today }, top)).toEqual(reader);
  expect(await asOfFor({ signs: none, today }, { ...top, frame: 3, url: "https://frame.example.com/" })).toEqual(reader);
  await choosePage(7, url, { asOf: null });
  expect(await asOfFor({ signs: dated, today }, top)).toMatchObject({ origin: "article" });
});

test("it belongs to one page: not to another address of the tab, nor to another tab", async () => {
  await choosePage(7, url, { asOf: "2008-08-12" });
  const other = "https://www.example.org/next";
  expect(await asOfFor({ signs: dated, today }, { ...top, url: other, tabUrl: other })).toMatchObject({ origin: "article" });
  expect(await asOfFor({ signs: dated, today }, { ...top, tab: 8 })).toMatchObject({ origin: "article" });
});

test("a pause does not undo it, and no day that the calendar lacks is taken from storage", async () => {
  await choosePage(7, url, { asOf: "2008-08-12" });
  await choosePage(7, url, { paused: true });
  await choosePage(7, url, { paused: false });
  expect(await asOfFor({ signs: dated, today }, top)).toMatchObject({ day: "2008-08-12" });
  fake.areas.session.set("page:7", { address: url, paused: false, anyway: false, asOf: "2008-02-30" });
  expect(await asOfFor({ signs: dated, today }, top)).toMatchObject({ origin: "article" });
});
