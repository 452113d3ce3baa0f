import "../platform/fake-browser.ts";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { PageState, Reason } from "../../src/messages/protocol.ts";
import { type Seen, statusOf } from "../../src/popup/status.ts";
import { defaults } from "../../src/settings/schema.ts";

const url = "https://example.org/article";
const counts = { person: 1, place: 0, organisation: 0, event: 0 };
const page = (marking: boolean, reason: Reason | null): PageState => ({
  marking,
  reason,
  counts,
  asOf: "2024-09-30",
  asOfOrigin: "article",
});
const marked = page(true, null);
const seen: Seen = {
  tab: { id: 1, url, loading: false },
  settings: { ...defaults, off: new Set(), only: new Set() },
  choice: null,
  allowed: true,
  page: marked,
};
const at = (address: string | null) => ({ ...seen, tab: { ...seen.tab, url: address } });

test("a page that marks is told as it tells itself", () => {
  expect(statusOf(seen)).toEqual({ is: "marking", page: marked });
});

test.each(["not an article", "nothing known", "dataset damaged"] as const)("a page's own reason, %s, is the reason", (reason) => {
  const told = page(false, reason);
  expect(statusOf({ ...seen, page: told })).toEqual({ is: "not marking", reason, page: told });
});

test("what the reader switched off comes before everything else", () => {
  const pages = fc.constantFrom<Seen["page"]>("silent", "closed", marked, page(false, "not an article"));
  const addresses = fc.constantFrom(url, null, "about:blank");
  fc.assert(
    fc.property(pages, addresses, fc.boolean(), (told, address, allowed) => {
      const off = { ...at(address), settings: { ...seen.settings, enabled: false }, allowed, page: told };
      expect(statusOf(off)).toMatchObject({ is: "not marking", reason: "switched off" });
    }),
  );
});

test("a site that is off, and a pause, are reasons of their own", () => {
  const off = new Set(["example.org"]);
  expect(statusOf({ ...seen, settings: { ...seen.settings, off } })).toMatchObject({ reason: "switched off here" });
  expect(statusOf({ ...seen, choice: { address: url, paused: true, anyway: false, asOf: null } })).toMatchObject({ reason: "paused" });
});

test.each([
  ["the browser's own page", { ...at("chrome://settings"), page: "silent" }],
  ["a page whose address the browser hides", { ...at(null), page: "silent" }],
  ["the browser's add-on store", { ...at("https://addons.mozilla.org/"), page: "closed" }],
  ["the browser's own page, with access to no site", { ...at("about:config"), allowed: false, page: "silent" }],
] as const)("%s is closed to extensions", (_, closed) => {
  expect(statusOf(closed)).toEqual({ is: "closed page" });
});

test("access taken away is told apart from a page closed by the browser", () => {
  expect(statusOf({ ...seen, allowed: false, page: "silent" })).toEqual({ is: "no access" });
  expect(statusOf({ ...at(null), allowed: false, page: "silent" })).toEqual({ is: "no access" });
});

test("a page that answers has our script, whatever the permissions say", () => {
  expect(statusOf({ ...seen, allowed: false })).toEqual({ is: "marking", page: marked });
});

test.each([
  ["no answer yet", "silent"],
  ["an answer of before it was switched on again", page(false, "switched off")],
  ["an answer of before it has looked", page(false, null)],
] as const)("%s is no reason yet", (_, told) => {
  expect(statusOf({ ...seen, page: told })).toEqual({ is: "waiting" });
});
