import fc from "fast-check";
import { expect, test } from "vitest";
import { matches, patternOf } from "../../src/settings/site-pattern.ts";

test.each([
  ["example.org", "example.org"],
  ["  www.Example.org/ ", "example.org"],
  ["https://www.example.org/news/2024?x=1#top", "example.org/news/2024"],
  ["*.example.org", "*.example.org"],
  ["*.example.org/news/*", "*.example.org/news"],
  ["localhost:8080", "localhost"],
])("%s is read as %s", (line, pattern) => expect(patternOf(line)).toBe(pattern));

test.each([
  "",
  "  ",
  "# a comment",
  "two words.org",
  "news",
  "exa*mple.org",
  "a@example.org",
  "javascript:alert(1)",
  `${"a.".repeat(200)}org`,
])("%j names no site", (line) => expect(patternOf(line)).toBe(null));

test.each([
  ["example.org", "https://www.example.org/any", true],
  ["example.org", "http://example.org:8080/", true],
  ["example.org", "https://news.example.org/", false],
  ["example.org", "https://notexample.org/", false],
  ["*.example.org", "https://example.org/", true],
  ["*.example.org", "https://a.b.example.org/", true],
  ["*.example.org", "https://notexample.org/", false],
  ["example.org/news", "https://example.org/news", true],
  ["example.org/news", "https://example.org/news/1?x", true],
  ["example.org/news", "https://example.org/newsletter", false],
  ["example.org", "about:blank", false],
])("%s and %s: %s", (pattern, url, is) => expect(matches(pattern, url)).toBe(is));

test("whatever a line holds, a pattern that comes of it is read the same again", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.domain().map((host) => `*.${host}`),
      ),
      (line) => {
        const pattern = patternOf(line);
        if (pattern !== null) expect(patternOf(pattern)).toBe(pattern);
      },
    ),
  );
});

test("a page falls under its own address", () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const pattern = patternOf(url);
      if (pattern !== null) expect(matches(pattern, url)).toBe(true);
    }),
  );
});
