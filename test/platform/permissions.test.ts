import "./fake-browser.ts";
import { expect, test } from "vitest";
import { hostPattern } from "../../src/platform/permissions.ts";

test.each([
  ["https://www.example.org/a?b#c", "https://www.example.org/*"],
  ["http://127.0.0.1:8080/", "http://127.0.0.1/*"],
  ["about:config", null],
  ["file:///home/reader/page.html", null],
  ["", null],
])("access to %s is access to %s", (url, pattern) => {
  expect(hostPattern(url)).toBe(pattern);
});
