import * as v from "valibot";
import { expect, expectTypeOf, test } from "vitest";
import { limits } from "../../src/messages/limits.ts";
import { paramsSchemas } from "../../src/messages/params.ts";
import type { ToBackground } from "../../src/messages/protocol.ts";

test("the schemas take everything that the protocol allows", () => {
  expectTypeOf<{ [N in keyof ToBackground]: ToBackground[N]["params"] }>().toExtend<{
    [N in keyof ToBackground]: v.InferOutput<(typeof paramsSchemas)[N]>;
  }>();
  expect(Object.keys(paramsSchemas).length).toBeGreaterThan(0);
});

const block = (length: number) => ({ id: 0, text: "x".repeat(length), lang: null });
const takes = (blocks: unknown[]) => v.is(paramsSchemas.findCandidates, { blocks });

test("a message's text is bounded by the block, by their number and in all", () => {
  expect(takes([block(limits.blockText)])).toBe(true);
  expect(takes([block(limits.blockText + 1)])).toBe(false);
  expect(takes(new Array(limits.blocks + 1).fill(block(1)))).toBe(false);
  expect(takes(new Array(11).fill(block(limits.blockText)))).toBe(false);
});

test("words of the page's own are cut and never cost it its marks", () => {
  const long = "x".repeat(10_000);
  const { blocks } = v.parse(paramsSchemas.findCandidates, { blocks: [{ id: 1, text: "Tbilisi", lang: long }] });
  expect(blocks[0]?.lang).toHaveLength(35);
  const { document } = v.parse(paramsSchemas.resolve, { document: { language: null, title: long, asOf: "2024-09-30" }, candidates: [] });
  expect(document.title).toHaveLength(1_000);
});

test("keys that the protocol does not know go no further", () => {
  expect(v.parse(paramsSchemas.loadScript, JSON.parse('{"__proto__": {"x": 1}, "script": "card", "file": "other.js"}'))).toEqual({
    script: "card",
  });
  expect(v.is(paramsSchemas.loadScript, { script: "../background" })).toBe(false);
});
