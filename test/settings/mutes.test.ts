import "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { mutedFor, setMuted } from "../../src/settings/mutes.ts";
import { fake } from "../platform/fake-browser.ts";

beforeEach(() => fake.clear());

const article = { tab: 1, url: "https://www.example.org/article" };

test("what is muted on a site is muted on that site alone", async () => {
  await setMuted("russia", "site", true, article);
  expect(await mutedFor(1, "https://example.org/other")).toEqual(["russia"]);
  expect(await mutedFor(1, "https://example.net/")).toEqual([]);
});

test("on a page that is of no site, nothing is muted in place of the site", async () => {
  await expect(setMuted("russia", "site", true, { tab: 1, url: "about:srcdoc" })).rejects.toThrow("no site");
  expect(await mutedFor(1, article.url)).toEqual([]);
});
