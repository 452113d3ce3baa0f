import "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { tellTabsOfChanges } from "../../src/settings/broadcast.ts";
import { choosePage } from "../../src/settings/page-choice.ts";
import { readSettings, setSetting, setSiteOn } from "../../src/settings/store.ts";
import { fake } from "../platform/fake-browser.ts";

beforeEach(() => fake.clear());

test("only what the reader set is stored, one item a key", async () => {
  await setSetting("hoverDelay", 500);
  await setSiteOn("example.org", false);
  expect(Object.fromEntries(fake.areas.sync)).toEqual({ hoverDelay: { value: 500 }, "site:example.org": { value: "off" } });
  expect(await readSettings()).toMatchObject({ hoverDelay: 500, enabled: true });
});

test("a value that the schema refuses is an error and changes nothing", async () => {
  await setSetting("hoverDelay", 500);
  await expect(setSetting("hoverDelay", 60_000)).rejects.toThrow();
  expect((await readSettings()).hoverDelay).toBe(500);
});

test("a site that is switched on again leaves nothing behind", async () => {
  await setSiteOn("example.org", false);
  await setSiteOn("example.org", true);
  expect(fake.areas.sync.size).toBe(0);
});

test("unknown items of a newer version stay as they are", async () => {
  fake.areas.sync.set("density", { value: "few", at: 3 });
  await setSetting("enabled", false);
  expect(fake.areas.sync.get("density")).toEqual({ value: "few", at: 3 });
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
