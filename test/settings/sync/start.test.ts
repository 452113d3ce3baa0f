import "../../platform/fake-browser.ts";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { setSetting } from "../../../src/settings/store.ts";
import { keepInSync } from "../../../src/settings/sync/start.ts";
import { fake } from "../../platform/fake-browser.ts";
import { answerSettings } from "../background.ts";

beforeAll(() => {
  vi.useFakeTimers();
  keepInSync();
  return () => vi.useRealTimers();
});
beforeEach(() => {
  fake.clear();
  answerSettings();
});

test("many changes are few writes, and after a refusal it is tried again later and later", async () => {
  let refused = false;
  let writes = 0;
  fake.beforeWrite = (area) => {
    if (area !== "sync") return;
    writes++;
    if (refused) throw new Error("MAX_WRITE_OPERATIONS_PER_MINUTE");
  };
  for (let delay = 0; delay < 1_200; delay++) {
    await setSetting("hoverDelay", delay);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(writes).toBeGreaterThan(1);
  expect(writes).toBeLessThanOrEqual(60_000 / 1_500 + 1);
  expect([...fake.areas.sync.keys()]).toContain("hoverDelay");

  refused = true;
  writes = 0;
  await setSetting("hoverDelay", 5);
  const tries: number[] = [];
  for (let minute = 0; minute < 8; minute++) {
    await vi.advanceTimersByTimeAsync(60_000);
    tries.push(writes);
  }
  // After half a minute, one minute, two, four.
  expect(tries).toEqual([2, 3, 3, 4, 4, 4, 4, 5]);
  refused = false;
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(fake.areas.sync.get("hoverDelay")).toMatchObject({ value: 5 });
});

test("what the vendor brings is kept at once", async () => {
  fake.areas.sync.set("theme", { value: "dark", at: [5, 0, "other"] });
  fake.tell("sync", ["theme"]);
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.areas.local.get("settings")).toEqual({ theme: { value: "dark", at: [5, 0, "other"] } });
});
