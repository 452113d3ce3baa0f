import "../platform/fake-browser.ts";
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { askCandidates, askMentions, askPageState, onPageChanged } from "../../src/messages/page-state.ts";
import { fake } from "../platform/fake-browser.ts";

const state = {
  marking: true,
  reason: null,
  counts: { person: 4, place: 9, organisation: 0, event: 2 },
  asOf: "2024-09-30",
  asOfOrigin: "article",
} as const;

beforeEach(() => {
  fake.heard.length = 0;
});

test("a page's answer comes without what this side does not need", async () => {
  fake.postToTab = async () => ({ result: { ...state, mentions: [{ text: "Lavrov" }] } });
  expect(await askPageState(1)).toEqual(state);
});

test("whatever a page answers, it is a state or none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (result) => {
      fake.postToTab = async () => ({ result });
      expect(await askPageState(1)).toBe(null);
    }),
  );
  fake.postToTab = async () => ({ result: { ...state, counts: { ...state.counts, person: -1 } } });
  expect(await askPageState(1)).toBe(null);
});

const mention = {
  key: "1:0:6:lavrov-sergey",
  text: "Lavrov",
  entity: "lavrov-sergey",
  kind: "person",
  confidence: 0.9,
  why: ["x"],
  painted: true,
};
const candidate = { block: 1, start: 0, end: 6, text: "Lavrov", readings: [], cues: [] };
const about = { language: "en", title: "Talks", asOf: "2024-09-30" };

test("a page's mentions and candidates are taken as they are, or not at all", async () => {
  fake.postToTab = async () => ({ result: { ...state, mentions: [mention] } });
  expect(await askMentions(1)).toEqual([mention]);
  fake.postToTab = async () => ({ result: { ...state, mentions: [{ ...mention, entity: "<b>" }] } });
  expect(await askMentions(1)).toBe(null);
  fake.postToTab = async () => ({ result: { document: about, candidates: [candidate] } });
  expect(await askCandidates(1)).toEqual({ document: about, candidates: [candidate] });
  fake.postToTab = async () => null;
  expect(await askCandidates(1)).toBe(null);
});

test("whatever a page answers, it is a list or none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (result) => {
      fake.postToTab = async () => ({ result });
      expect([await askMentions(1), await askCandidates(1)]).toEqual([null, null]);
    }),
  );
});

test("what a page tells is heard from its top frame alone, and left to the background to answer", () => {
  const heard: unknown[] = [];
  onPageChanged((...told) => heard.push(told));
  const from = { id: "ours", url: "https://example.org/", tab: { id: 7 }, frameId: 0 };
  const say = (message: unknown, sender: object) => fake.heard[0]?.(message, sender, () => undefined);
  const message = { name: "pageChanged", params: state };
  expect(say(message, from)).toBe(undefined);
  say(message, { ...from, frameId: 2 });
  say(message, { ...from, url: "chrome-extension://ours/options.html" });
  say({ ...message, params: { ...state, asOf: "yesterday" } }, from);
  expect(heard).toEqual([[7, state]]);
});
