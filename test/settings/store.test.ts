import "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { tellTabsOfChanges } from "../../src/settings/broadcast.ts";
import { choosePage } from "../../src/settings/page-choice.ts";
import { defaults } from "../../src/settings/schema.ts";
import { readSettings, resetSettings, setSetting, setSiteOn } from "../../src/settings/store.ts";
import { fake } from "../platform/fake-browser.ts";
import { answerSettings } from "./background.ts";

beforeEach(() => {
  fake.clear();
  answerSettings();
});

/** What this browser keeps. */
const kept = () => fake.areas.local.get("settings") as Record<string, { value?: unknown; at: [number, number, string] }>;

test("only what the reader set is stored, each key with the moment and device of it", async () => {
  await setSetting("hoverDelay", 500);
  await setSiteOn("https://example.org/", false);
  const at = [expect.any(Number), 0, fake.areas.local.get("device")];
  expect(kept()).toEqual({ hoverDelay: { value: 500, at }, "site:example.org": { value: "off", at: expect.anything() } });
  expect(await readSettings()).toMatchObject({ hoverDelay: 500, enabled: true, off: new Set(["example.org"]) });
});

test("a value that the schema refuses is an error and changes nothing", async () => {
  await setSetting("hoverDelay", 500);
  await expect(setSetting("hoverDelay", 60_000)).rejects.toThrow();
  expect((await readSettings()).hoverDelay).toBe(500);
});

test("a site that is switched on again holds no rule, but what other browsers need to know of it is kept", async () => {
  await setSiteOn("https://example.org/", false);
  await setSiteOn("https://example.org/", true);
  expect((await readSettings()).off).toEqual(new Set());
  expect(kept()["site:example.org"]).toEqual({ at: expect.anything() });
});

test("settings taken back hold their defaults again", async () => {
  await setSetting("hoverDelay", 500);
  await setSetting("theme", "dark");
  await resetSettings(["hoverDelay", "theme"]);
  expect(await readSettings()).toMatchObject(defaults);
});

test("settings as the first version kept them still hold", async () => {
  fake.areas.sync.set("hoverDelay", { value: 700 });
  fake.areas.sync.set("site:example.org", { value: "off" });
  expect(await readSettings()).toMatchObject({ hoverDelay: 700, off: new Set(["example.org"]) });
  await setSetting("theme", "dark");
  expect(await readSettings()).toMatchObject({ hoverDelay: 700, theme: "dark" });
  await setSetting("hoverDelay", 100);
  expect((await readSettings()).hoverDelay).toBe(100);
});

test("what this version does not understand stays as it is", async () => {
  const strange = { density: { value: "few", at: 3 }, theme: { value: "sepia", at: [1, 0, "a"], more: [] } };
  fake.areas.local.set("settings", strange);
  fake.areas.sync.set("palette", { value: 1, at: 3 });
  await setSetting("enabled", false);
  expect(kept()).toMatchObject(strange);
  expect(fake.areas.sync.get("palette")).toEqual({ value: 1, at: 3 });
});

test("scripts that change different settings at the same moment lose none", async () => {
  await Promise.all([setSetting("hoverDelay", 500), setSetting("theme", "dark"), setSiteOn("https://example.org/", false)]);
  expect(await readSettings()).toMatchObject({ hoverDelay: 500, theme: "dark", off: new Set(["example.org"]) });
});

test("a change is told to every tab, a page's choice to its own", async () => {
  const told: unknown[] = [];
  fake.tabs = [
    { id: 1, url: "https://example.org/" },
    { id: 2, url: "https://example.com/" },
  ];
  fake.postToTab = async (tab, message) => {
    told.push([tab, message]);
    return { result: true };
  };
  tellTabsOfChanges();
  const message = { name: "rulesChanged", params: {} };
  await setSetting("enabled", false);
  await expect
    .poll(() => told)
    .toEqual([
      [1, message],
      [2, message],
    ]);
  told.length = 0;
  await choosePage(2, "https://example.com/", { paused: true });
  await expect.poll(() => told).toEqual([[2, message]]);
});
