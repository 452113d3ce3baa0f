import "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { choose, clearSelection, onSelectionChanged, readSelection } from "../../src/panel/selection.ts";
import { fake } from "../platform/fake-browser.ts";

beforeEach(() => fake.clear());

test("statements are kept in the order chosen, each once, until taken out or cleared", async () => {
  await choose(["flavia/1", "rupert/2"], true);
  await choose(["rupert/2", "sapt/3"], true);
  expect(await readSelection()).toEqual(["flavia/1", "rupert/2", "sapt/3"]);
  await choose(["flavia/1"], false);
  expect(await readSelection()).toEqual(["rupert/2", "sapt/3"]);
  await clearSelection();
  expect(await readSelection()).toEqual([]);
});

test("it stays in this browser", async () => {
  await choose(["flavia/1"], true);
  expect([fake.areas.local.size, fake.areas.sync.size]).toEqual([1, 0]);
});

test("choices made at the same moment are all kept", async () => {
  await Promise.all(["a/1", "b/2", "c/3"].map((id) => choose([id], true)));
  expect([...(await readSelection())].sort()).toEqual(["a/1", "b/2", "c/3"]);
});

test("whatever else is stored counts as none", async () => {
  for (const damaged of [null, "x", {}, [1], ["x".repeat(300)]]) {
    fake.areas.local.set("selection", damaged);
    expect(await readSelection()).toEqual([]);
  }
});

test("every panel hears of a change, and of no other key's", async () => {
  let heard = 0;
  onSelectionChanged(() => heard++);
  await choose(["flavia/1"], true);
  fake.areas.local.set("other", 1);
  expect(heard).toBe(1);
});
