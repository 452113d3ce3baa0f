import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSettings } from "../../src/settings/parse.ts";
import { defaults, type SettingName } from "../../src/settings/schema.ts";
import { siteKey } from "../../src/settings/site.ts";

/** How a value is stored under its key. */
const itemOf = (value: unknown) => ({ value });

const names = Object.keys(defaults) as SettingName[];

/** What a reader could have set. */
const values = fc.record(
  {
    enabled: fc.boolean(),
    hoverDelay: fc.integer({ min: 0, max: 2_000 }),
    hoverMode: fc.constantFrom("rest", "modifier", "click"),
    hoverModifier: fc.constantFrom("Alt", "Control", "Shift", "Meta"),
    marks: fc.constantFrom("every", "first in section", "first in article"),
    kindsOff: fc.subarray(["person", "place", "organisation", "event"]),
    markStyle: fc.constantFrom("dotted", "solid", "tint"),
    certainty: fc.constantFrom("more", "sure"),
    since: fc.boolean(),
    namesOff: fc.subarray(["en", "ru", "ka"]),
    size: fc.constantFrom("small", "medium", "large", "largest"),
    sitesMode: fc.constantFrom("except", "only"),
    theme: fc.constantFrom("browser", "light", "dark"),
    language: fc.constantFrom("browser", "en", "ka", "ru"),
  },
  { requiredKeys: [] },
);

test("what the reader set holds, and a default everywhere else", () => {
  fc.assert(
    fc.property(values, (set) => {
      const items = Object.fromEntries(Object.entries(set).map(([name, value]) => [name, itemOf(value)]));
      const { off, only, ...parsed } = parseSettings(items);
      expect(parsed).toEqual({ ...defaults, ...set });
      expect([...off, ...only]).toEqual([]);
    }),
  );
});

test("whatever storage holds, every setting has a value of its own kind and nothing throws", () => {
  const key = fc.oneof(fc.constantFrom(...names, "site:example.org", "site:", "__proto__", "constructor"), fc.string());
  const corrupt = fc.oneof(fc.anything(), fc.record({ value: fc.anything() }));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, corrupt)), (entries) => {
      const items = Object.fromEntries(entries);
      const before = structuredCloneable(items);
      const settings = parseSettings(items);
      for (const name of names) expect(typeof settings[name]).toBe(typeof defaults[name]);
      expect(structuredCloneable(items)).toEqual(before);
    }),
  );
});

/** Enough to see that nothing was written into it. */
const structuredCloneable = (items: object) => Object.entries(items).map(([key, value]) => [key, typeof value]);

test("values out of bounds, and those of a newer version, count as not set", () => {
  const settings = parseSettings({
    hoverDelay: itemOf(2_001),
    marks: itemOf("none at all"),
    theme: itemOf("x".repeat(100_000)),
    language: "ka",
    [siteKey("off", "example.org")]: itemOf("allow, from version 9"),
    somethingNew: itemOf(1),
  });
  expect(settings).toEqual({ ...defaults, off: new Set(), only: new Set() });
});

test("a newer version may write more beside a value", () => {
  expect(parseSettings({ enabled: { value: false, at: [1, 2] } }).enabled).toBe(false);
});

test("each site in a list is an item of its own", () => {
  const settings = parseSettings({ [siteKey("off", "example.org")]: itemOf("off"), [siteKey("only", "localhost")]: itemOf("on") });
  expect([...settings.off]).toEqual(["example.org"]);
  expect([...settings.only]).toEqual(["localhost"]);
});
