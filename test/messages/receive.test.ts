import "../platform/fake-browser.ts";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Refused } from "../../src/messages/errors.ts";
import { answer, type Handlers, receive } from "../../src/messages/receive.ts";
import { receiveInPage } from "../../src/messages/receive-in-page.ts";
import type { Sender } from "../../src/platform/messaging.ts";
import { fake } from "../platform/fake-browser.ts";

const url = "https://example.org/article";
const page: Sender = { from: "page", tab: 1, frame: 0, url, tabUrl: url };

const called: string[] = [];
const handlers = new Proxy({} as Handlers, {
  get: (_, name: string) => () => {
    called.push(name);
    return true;
  },
});

beforeEach(() => {
  called.length = 0;
  fake.heard.length = 0;
});
afterEach(() => vi.restoreAllMocks());

test("a good message reaches its handler", async () => {
  expect(await answer(handlers, "pageRules", { url }, page)).toEqual({ result: true });
  expect(called).toEqual(["pageRules"]);
});

test("whatever is sent as params, nothing throws and what is malformed reaches no handler", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("findCandidates", "resolve", "describe", "pageChanged", "words"),
      fc.anything(),
      async (name, params) => {
        expect(await answer(handlers, name, params, page)).toMatchObject({ refused: "bad params" });
        expect(called).toEqual([]);
      },
    ),
  );
});

test.each([
  ["another origin's rules", "pageRules", { url: "https://other.example/" }, page],
  ["an extension page asking for a page's rules", "pageRules", { url }, { ...page, from: "extension" }],
  ["a sender in no tab", "findCandidates", { blocks: [] }, { ...page, tab: null }],
] as const)("%s is refused", async (_, name, params, sender) => {
  expect(await answer(handlers, name, params, sender)).toMatchObject({ refused: "not allowed" });
  expect(called).toEqual([]);
});

test("a page that moved within its origin may be ahead of the browser", async () => {
  expect(await answer(handlers, "pageRules", { url: "https://example.org/next" }, page)).toEqual({ result: true });
});

test("a handler's error becomes a refusal, with its code if it chose one", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = (error: Error) => ({ loadScript: () => Promise.reject(error) }) as Partial<Handlers> as Handlers;
  expect(await answer(broken(new Error("no such frame")), "loadScript", { script: "card" }, page)).toEqual({
    refused: "failed",
    message: "no such frame",
  });
  expect(await answer(broken(new Refused("dataset damaged", "short")), "loadScript", { script: "card" }, page)).toEqual({
    refused: "dataset damaged",
    message: "short",
  });
});

const from = (senderUrl: string, id = "ours") => ({ id, url: senderUrl, tab: { id: 1, url }, frameId: 0 });
const hear = (message: unknown, sender: object) =>
  new Promise((resolve) => {
    if (fake.heard[0]?.(message, sender, resolve) !== true) resolve("left alone");
  });

test("the background leaves other extensions' and unknown messages alone", async () => {
  receive(handlers);
  const message = { name: "pageRules", params: { url } };
  expect(await hear(message, from(url))).toEqual({ result: true });
  expect(await hear(message, from(url, "another"))).toBe("left alone");
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (strange) => {
      expect(await hear(strange, from(url))).toBe("left alone");
    }),
  );
  for (const name of ["toString", "__proto__", "rulesChanged"]) expect(await hear({ name, params: {} }, from(url))).toBe("left alone");
});

test("a page answers the extension's own pages and nobody else", async () => {
  const state = {
    marking: false,
    reason: null,
    counts: { person: 0, place: 0, organisation: 0, event: 0 },
    asOf: "2024-09-30",
    asOfOrigin: "article",
    mentions: [],
  } as const;
  receiveInPage({
    pageState: () => state,
    candidates() {
      throw new Error("nothing is marked here");
    },
    showMention: () => true,
    showFormer: () => true,
    lookUp: () => true,
    command: () => true,
    rulesChanged: () => true,
  });
  const message = { name: "pageState", params: {} };
  expect(await hear(message, from("chrome-extension://ours/popup.html"))).toEqual({ result: state });
  expect(await hear(message, from("https://example.org/"))).toBe("left alone");
  expect(await hear({ name: "toString" }, from("chrome-extension://ours/popup.html"))).toBe("left alone");
});
