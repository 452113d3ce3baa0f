import "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { ExtensionGone, Refused } from "../../src/messages/errors.ts";
import { send, sendToTab } from "../../src/messages/send.ts";
import { fake } from "../platform/fake-browser.ts";

beforeEach(() => {
  fake.id = "ours";
});

const ask = () => send("words", { language: "en", prefix: "card_" });

test("a result comes back as it was given", async () => {
  fake.post = async () => ({ result: { card_close: "Close" } });
  expect(await ask()).toEqual({ card_close: "Close" });
});

test("a refusal keeps its code", async () => {
  fake.post = async () => ({ refused: "dataset damaged", message: "checksum" });
  await expect(ask()).rejects.toThrow(Refused);
  await expect(ask()).rejects.toMatchObject({ code: "dataset damaged", message: "checksum" });
});

test("a background stopped at its work is asked a second time", async () => {
  const answers = [Promise.reject(new Error("The message port closed before a response was received.")), Promise.resolve({ result: {} })];
  fake.post = () => answers.shift() as Promise<unknown>;
  expect(await ask()).toEqual({});
});

test.each([
  ["nobody listens", () => Promise.reject(new Error("Receiving end does not exist."))],
  ["the answer is lost", () => Promise.resolve(undefined)],
])("the extension is gone where %s", async (_, post) => {
  fake.post = post;
  await expect(ask()).rejects.toThrow(ExtensionGone);
});

test("a replaced extension is not asked at all", async () => {
  fake.post = async () => ({ result: {} });
  fake.id = undefined;
  await expect(ask()).rejects.toThrow(ExtensionGone);
});

test("a tab without our script answers null", async () => {
  expect(await sendToTab(1, "rulesChanged", {}, null)).toBe(null);
  fake.postToTab = async (tab, message, options) => ({ result: [tab, message, options] });
  expect(await sendToTab(1, "rulesChanged", {}, 0)).toEqual([1, { name: "rulesChanged", params: {} }, { frameId: 0 }]);
});
