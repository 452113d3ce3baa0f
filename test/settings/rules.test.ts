import "../platform/fake-browser.ts";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { choosePage, readPageChoice } from "../../src/settings/page-choice.ts";
import { pageRules, rulesFor } from "../../src/settings/rules.ts";
import { defaults, type Settings } from "../../src/settings/schema.ts";
import { setSetting, setSiteOn } from "../../src/settings/store.ts";
import { fake } from "../platform/fake-browser.ts";
import { answerSettings } from "./background.ts";

beforeEach(() => {
  fake.clear();
  answerSettings();
});

const settings: Settings = { ...defaults, off: new Set(), only: new Set() };
const url = "https://www.example.org/article";

test("by default every page may be looked at", () => {
  expect(pageRules(settings, null, url)).toMatchObject({ run: true, reason: null, anyway: false });
});

test("the widest switch that is off is the reason", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (enabled, siteOff, paused, anyway) => {
      const off = new Set(siteOff ? ["example.org"] : []);
      const rules = pageRules({ ...settings, enabled, off }, { address: url, paused, anyway, asOf: null }, url);
      const reason = enabled ? (siteOff ? "switched off here" : paused ? "paused" : null) : "switched off";
      expect(rules).toMatchObject({ run: reason === null, reason, anyway });
    }),
  );
});

const addresses = fc.string().map((path) => `https://example.org/${encodeURIComponent(path)}`);

test("a choice holds at its own address only", () => {
  fc.assert(
    fc.property(addresses, addresses, fc.boolean(), (one, another, same) => {
      const other = same ? one : another;
      const rules = pageRules(settings, { address: one, paused: true, anyway: true, asOf: null }, other);
      expect(rules).toMatchObject(one === other ? { run: false, anyway: true } : { run: true, anyway: false });
    }),
  );
});

test("a site that is switched off leaves the others alone", () => {
  const off = new Set(["example.org"]);
  expect(pageRules({ ...settings, off }, null, "https://example.com/").run).toBe(true);
  expect(pageRules({ ...settings, off }, null, "http://example.org:8080/other").run).toBe(false);
});

test("in the other mode only those in the list are looked at", () => {
  const only: Settings = { ...settings, sitesMode: "only", off: new Set(["example.org"]), only: new Set(["*.example.org/news"]) };
  expect(pageRules(only, null, "https://www.example.org/news/1").run).toBe(true);
  expect(pageRules(only, null, "https://ru.example.org/news").run).toBe(true);
  expect(pageRules(only, null, "https://example.org/sport").reason).toBe("switched off here");
});

const top = { from: "page", tab: 7, frame: 0, url, tabUrl: url } as const;

test("the background answers from what is stored", async () => {
  expect((await rulesFor({ url }, top)).run).toBe(true);
  await setSiteOn(url, false);
  expect((await rulesFor({ url }, top)).reason).toBe("switched off here");
  await setSiteOn(url, true);
  await setSetting("enabled", false);
  expect((await rulesFor({ url }, top)).reason).toBe("switched off");
});

test("a frame follows the page around it", async () => {
  await setSiteOn(url, false);
  const frame = { ...top, frame: 3, url: "https://frame.example.com/" };
  expect((await rulesFor({ url: frame.url }, frame)).reason).toBe("switched off here");
});

test("a pause ends when the tab shows another address, and going back does not revive it", async () => {
  await choosePage(7, url, { paused: true });
  expect((await rulesFor({ url: `${url}#part-2` }, top)).reason).toBe("paused");
  expect((await rulesFor({ url: "https://www.example.org/next" }, top)).reason).toBe(null);
  expect((await rulesFor({ url }, top)).reason).toBe(null);
  expect(fake.areas.session.size).toBe(0);
});

test("pause and mark-anyway do not undo each other, and nothing chosen is nothing kept", async () => {
  await choosePage(7, url, { anyway: true });
  await choosePage(7, url, { paused: true });
  expect(await readPageChoice(7, url)).toEqual({ address: url, paused: true, anyway: true, asOf: null });
  expect(await readPageChoice(8, url)).toBe(null);
  await choosePage(7, url, { paused: false, anyway: false });
  expect(fake.areas.session.size).toBe(0);
});

test("corrupt session storage is no choice", async () => {
  fake.areas.session.set("page:7", { address: url, paused: "yes" });
  expect(await readPageChoice(7, url)).toBe(null);
});
