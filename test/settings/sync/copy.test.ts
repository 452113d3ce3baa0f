import "../../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { readSettings, setSetting, setSiteOn } from "../../../src/settings/store.ts";
import { setTo, settingsText, takeText } from "../../../src/settings/sync/copy.ts";
import { fake } from "../../platform/fake-browser.ts";
import { answerSettings } from "../background.ts";

beforeEach(() => {
  fake.clear();
  answerSettings();
});

test("another browser that takes a text knows the same in the end, and gives the same text", async () => {
  await setSetting("theme", "dark");
  await setSiteOn("https://example.org/", false);
  await setSiteOn("example.com", false);
  await setSiteOn("example.com", true);
  const [text, settings] = [await settingsText(), await readSettings()];
  fake.clear();
  expect(await takeText(text)).toEqual({ changed: 2, passedOver: new Map() });
  expect(await readSettings()).toEqual(settings);
  expect(await settingsText()).toBe(text);
  expect(await takeText(text)).toEqual({ changed: 0, passedOver: new Map() });
});

test("what was changed here later stays, until the reader wants the text's", async () => {
  await setSetting("theme", "dark");
  await setSetting("hoverDelay", 500);
  const text = await settingsText();
  await setSetting("theme", "light");
  const { changed, passedOver } = await takeText(text);
  expect([changed, [...passedOver.keys()]]).toEqual([0, ["theme"]]);
  expect((await readSettings()).theme).toBe("light");
  await setTo(passedOver);
  expect((await readSettings()).theme).toBe("dark");
});

test("a text with one thing wrong in it changes nothing at all", async () => {
  await setSetting("theme", "dark");
  await setSetting("hoverDelay", 500);
  const text = await settingsText();
  fake.clear();
  await expect(takeText(text.replace("500", "500000"))).rejects.toMatchObject({ code: "wrong content" });
  expect(fake.areas.local.size).toBe(0);
});

test("rules for sites that are to stay in this browser are in no text", async () => {
  await setSiteOn("https://example.org/", false);
  expect(await settingsText()).toContain("example.org");
  await setSetting("syncSites", false);
  expect(await settingsText()).not.toContain("example.org");
});
