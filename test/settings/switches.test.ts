import "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { changeSettings } from "../../src/settings/change.ts";
import { readPageChoice } from "../../src/settings/page-choice.ts";
import { readSettings } from "../../src/settings/store.ts";
import { flip } from "../../src/settings/switches.ts";
import { fake } from "../platform/fake-browser.ts";

beforeEach(() => fake.clear());

const at = { tab: 7, url: "https://www.example.org/article" };

test("the switch for everything, and back", async () => {
  await flip("everywhere", at);
  expect((await readSettings()).enabled).toBe(false);
  await flip("everywhere", at);
  expect((await readSettings()).enabled).toBe(true);
});

test("the pause of a page, and back", async () => {
  await flip("pause", at);
  expect(await readPageChoice(7, at.url)).toMatchObject({ paused: true });
  await flip("pause", at);
  expect(await readPageChoice(7, at.url)).toBe(null);
});

test("a site, and back, with every pattern that it falls under", async () => {
  await flip("site", at);
  expect((await readSettings()).off).toEqual(new Set(["example.org"]));
  await changeSettings({ changes: [{ key: "site:*.example.org", value: "off" }] });
  await flip("site", at);
  expect((await readSettings()).off).toEqual(new Set());
});

test("in the mode in which only listed sites are marked, the other list changes", async () => {
  await changeSettings({ changes: [{ key: "sitesMode", value: "only" }] });
  await flip("site", at);
  expect(await readSettings()).toMatchObject({ off: new Set(), only: new Set(["example.org"]) });
  await flip("site", at);
  expect((await readSettings()).only).toEqual(new Set());
});

test("a page of the browser's own has no site to switch", async () => {
  await flip("site", { tab: 7, url: "about:blank" });
  expect(fake.areas.local.size).toBe(0);
});
