import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "../../../src/settings/sync/bytes.ts";
import { codeOf, textOf } from "../../../src/settings/sync/code.ts";
import { longestDocument, readDocument, writeDocument } from "../../../src/settings/sync/document.ts";
import type { Entries } from "../../../src/settings/sync/entries.ts";
import { SyncProblem } from "../../../src/settings/sync/problem.ts";
import { plain, someEntries } from "./samples.ts";

const now = 1.79e12;

const codeOfProblem = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof SyncProblem) return error.code;
    throw error;
  }
  return "none";
};

const written = (entries: unknown): string => JSON.stringify({ format: "backgrounder-settings", version: 2, entries });

test("what is written is read again, unknown keys and fields included", () => {
  fc.assert(fc.property(someEntries, (entries) => void expect(plain(readDocument(writeDocument(entries), now))).toEqual(plain(entries))));
});

test("a file that was cut anywhere is an error, never settings taken back", () => {
  const whole = writeDocument(new Map([["density", { value: "მეტი", at: [1, 0, "a"] }]])).trimEnd();
  for (let length = 0; length < whole.length; length++) {
    expect(codeOfProblem(() => readDocument(whole.slice(0, length), now))).toBe(length === 0 ? "empty" : "damaged");
  }
});

test("a settings file of the first version, without stamps, still loads", () => {
  const text = JSON.stringify({
    format: "backgrounder-settings",
    version: 1,
    entries: { hoverDelay: { value: 700 }, kindsOff: { value: ["place"] }, "site:example.org": { value: "off" } },
  });
  expect(plain(readDocument(text, now))).toEqual({
    hoverDelay: { value: 700, at: [0, 0, ""] },
    kindsOff: { value: ["place"], at: [0, 0, ""] },
    "site:example.org": { value: "off", at: [0, 0, ""] },
  });
});

const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;

test.each([
  ["nothing", "", "empty"],
  ["blanks", " \n\t", "empty"],
  ["a web page", "<!doctype html><title>Sign in</title>", "not settings"],
  ["JSON of another program", '{"bookmarks": []}', "not settings"],
  ["a list", "[1]", "not settings"],
  ["a file of a version to come", written({}).replace('"version":2', '"version":3'), "newer version"],
  ["a version that is none", written({}).replace('"version":2', '"version":"2"'), "not settings"],
  ["no entries", '{"format":"backgrounder-settings","version":2}', "wrong content"],
  ["entries of another type", written([]), "wrong content"],
  ["an entry of another type", written({ theme: "dark" }), "wrong content"],
  ["an entry that is a list", written({ density: [1] }), "wrong content"],
  ["a value of another type", written({ enabled: { value: "yes", at: [1, 0, "a"] } }), "wrong content"],
  ["a value out of bounds", written({ hoverDelay: { value: 1e9, at: [1, 0, "a"] } }), "wrong content"],
  ["a rule for a site that is none", written({ "site:a.example": { value: { on: 1 }, at: [1, 0, "a"] } }), "wrong content"],
  ["a stamp of another type", written({ theme: { value: "dark", at: "today" } }), "wrong content"],
  ["a stamp with a fraction", written({ theme: { value: "dark", at: [1.5, 0, "a"] } }), "wrong content"],
  ["a stamp of the far future", written({ theme: { value: "dark", at: [now * 2, 0, "a"] } }), "from the future"],
  ["a key too long", written({ ["k".repeat(301)]: { value: 1, at: [1, 0, "a"] } }), "wrong content"],
  ["a key with control characters", written({ "a\u0000b": { value: 1, at: [1, 0, "a"] } }), "wrong content"],
  ["half a character", written({ density: { value: "\ud800", at: [1, 0, "a"] } }), "wrong content"],
  ["__proto__ as a key", written({}).replace("{}", '{"__proto__":{"value":1,"at":[1,0,"a"]}}'), "wrong content"],
  [
    "__proto__ in a value",
    written({}).replace("{}", '{"density":{"value":{"__proto__":{"enabled":false}},"at":[1,0,"a"]}}'),
    "wrong content",
  ],
  ["constructor as a key", written({ constructor: { value: 1, at: [1, 0, "a"] } }), "wrong content"],
  ["deep nesting", written({}).replace("{}", `{"density":{"value":${deep(20)},"at":[1,0,"a"]}}`), "wrong content"],
  ["nesting deeper than any stack", deep(400_000), "wrong content"],
  ["more than the bound", written({ density: { value: "x".repeat(longestDocument), at: [1, 0, "a"] } }), "too large"],
])("%s is refused as a whole", (_what, text, code) => {
  expect(codeOfProblem(() => readDocument(text, now))).toBe(code);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect(({} as { enabled?: unknown }).enabled).toBeUndefined();
});

test("whatever a file holds, reading it either gives entries or a problem with a sentence", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => written({}).replace("{}", json)),
      ),
      (text) => {
        expect(codeOfProblem(() => readDocument(text, now))).toBeTypeOf("string");
      },
    ),
  );
});

test("settings that would be too large to be read again are not written", () => {
  const entries: Entries = new Map(
    Array.from({ length: 20_000 }, (_, i) => [`site:${i}.example.org`, { value: "off", at: [now, 0, "device00"] }]),
  );
  expect(codeOfProblem(() => writeDocument(entries))).toBe("too large");
});

test("a code is one word, and gives the text again even when it was broken into lines", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.nat({ max: 100 }), async (text, at) => {
      const code = await codeOf(text);
      expect(code).toMatch(/^[\w.-]+$/);
      expect(await textOf(` ${code.slice(0, at)}\r\n ${code.slice(at)}\n`)).toBe(text);
    }),
  );
});

test("a code with a few settings is short", async () => {
  const entries: Entries = new Map(
    ["hoverDelay", "theme", "marks", "language", "enabled"].map((key, i) => [key, { value: i, at: [now + i, 0, "k3j9x2ab"] }]),
  );
  expect((await codeOf(writeDocument(entries))).length).toBeLessThan(350);
});

test("a code that was cut, altered, or is none is an error", async () => {
  const code = await codeOf(writeDocument(new Map([["theme", { value: "dark", at: [1, 0, "a"] }]])));
  const middle = Math.floor(code.length / 2);
  const altered = code.slice(0, middle) + (code[middle] === "A" ? "B" : "A") + code.slice(middle + 1);
  for (const wrong of [code.slice(0, -4), code.slice(0, 20), "BG2.A", altered])
    await expect(textOf(wrong).then((text) => readDocument(text, now))).rejects.toMatchObject({ name: "SyncProblem" });
  for (const other of ["", "hello", "BG2.", "BG2.<b>", "https://example.org/"])
    await expect(textOf(other)).rejects.toMatchObject({ code: "no code" });
});

test("a small code that unfolds into something huge is given up on", async () => {
  const bomb = await codeOf("x".repeat(50 * longestDocument));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(textOf(bomb)).rejects.toMatchObject({ code: "too large" });
});

test("a stream that never ends is given up on, and its source is told", async () => {
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
    cancel: () => {
      cancelled = true;
    },
  });
  await expect(readText(endless)).rejects.toMatchObject({ code: "too large" });
  expect(cancelled).toBe(true);
});
