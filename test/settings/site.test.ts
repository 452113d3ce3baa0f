import fc from "fast-check";
import { expect, test } from "vitest";
import { siteKey, siteOf, siteOfKey } from "../../src/settings/site.ts";

test.each([
  ["https://example.org/news?x=1#y", "example.org"],
  ["https://www.example.org/", "example.org"],
  ["http://127.0.0.1:8080/", "127.0.0.1"],
  ["https://WWW.Example.ORG", "example.org"],
  ["https://news.example.org/", "news.example.org"],
  ["https://www/", "www"],
  ["about:blank", null],
  ["file:///home/reader/page.html", null],
  ["chrome://settings", null],
  ["", null],
])("%s belongs to %s", (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test("a site's key gives the site back", () => {
  fc.assert(
    fc.property(fc.constantFrom("off", "only"), fc.domain(), (list, pattern) => {
      expect(siteOfKey(siteKey(list, pattern))).toEqual({ list, pattern });
    }),
  );
});

test("www makes no site of its own", () => {
  fc.assert(
    fc.property(fc.domain(), (host) => {
      fc.pre(!host.startsWith("www."));
      expect(siteOf(`https://www.${host}/`)).toBe(siteOf(`https://${host}/`));
    }),
  );
});

test("other keys are no site's", () => {
  expect(["enabled", "site:", "only:", "sites"].map(siteOfKey)).toEqual([null, null, null, null]);
});
