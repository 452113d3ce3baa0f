import "../../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { readSettings, setSetting, setSiteOn } from "../../../src/settings/store.ts";
import { edit } from "../../../src/settings/sync/replica.ts";
import { carry } from "../../../src/settings/sync/vendor/carry.ts";
import { joined } from "../../../src/settings/sync/vendor/pieces.ts";
import { readVendorStatus } from "../../../src/settings/sync/vendor/status.ts";
import { fake } from "../../platform/fake-browser.ts";
import { answerSettings } from "../background.ts";

beforeEach(() => {
  fake.clear();
  answerSettings();
});

const synced = () => Object.keys(joined(Object.fromEntries(fake.areas.sync)));

/** The writes to `storage.sync` for which `refuses` says so are refused, as by a quota. Returns how many writes there were. */
function refusing(refuses: (write: number) => boolean): () => number {
  let writes = 0;
  fake.beforeWrite = (area) => {
    if (area === "sync" && refuses(writes++)) throw new Error("QUOTA_BYTES quota exceeded");
  };
  return () => writes;
}

async function changes(): Promise<void> {
  await setSetting("theme", "dark");
  await carry();
  await setSiteOn("https://example.org/", false);
  await edit(new Map([["density", "ა".repeat(9_000)]]));
  await carry();
  await edit(new Map([["density", "few"]]));
  await setSetting("theme", "light");
  await carry();
}

const expectNothingLost = async () => expect(await readSettings()).toMatchObject({ theme: "light", off: new Set(["example.org"]) });

test("whichever write is refused, alone or with all after it, nothing is lost, and it is written when the refusals end", async () => {
  const count = refusing(() => false);
  await changes();
  const writes = count();
  expect(writes).toBeGreaterThan(3);
  const faults = Array.from({ length: writes + 3 }, (_, n) => [(write: number) => write === n, (write: number) => write >= n]).flat();
  for (const refuses of faults) {
    fake.clear();
    refusing(refuses);
    await changes();
    await expectNothingLost();
    refusing(() => false);
    expect(await carry()).toBe(true);
    await expectNothingLost();
    expect(synced().sort()).toEqual(["density", "site:example.org", "theme"]);
    expect(await readVendorStatus()).toEqual({ held: 0, problem: null });
  }
});

test("what is refused is told, in the browser's words, with how many settings are in this browser alone", async () => {
  refusing(() => true);
  await setSetting("theme", "dark");
  await setSiteOn("https://example.org/", false);
  expect(await carry()).toBe(false);
  expect(await readVendorStatus()).toEqual({ held: 2, problem: "QUOTA_BYTES quota exceeded" });
});

test("one item that is refused does not keep the others back", async () => {
  await setSetting("theme", "dark");
  await setSiteOn("https://example.org/", false);
  fake.beforeWrite = (area, keys) => {
    if (area === "sync" && keys.includes("theme")) throw new Error("no");
  };
  expect(await carry()).toBe(false);
  expect(synced()).toEqual(["site:example.org"]);
  expect(await readVendorStatus()).toEqual({ held: 1, problem: "no" });
});

test("what has no room stays in this browser and is told; what matters more, and is newer, goes first", async () => {
  await edit(new Map(Array.from({ length: 600 }, (_, i) => [`site:${i}.example.org`, "off"])));
  await setSetting("theme", "dark");
  expect(await carry()).toBe(true);
  expect((await readSettings()).off.size).toBe(600);
  const { held, problem } = await readVendorStatus();
  expect([held, problem]).toEqual([601 - fake.areas.sync.size, null]);
  expect(synced()).toContain("theme");

  await setSetting("enabled", false);
  await setSiteOn("https://new.example.org/", false);
  await carry();
  expect(synced()).toEqual(expect.arrayContaining(["enabled", "site:new.example.org"]));
  expect((await readSettings()).off.size).toBe(601);
});

test("rules for sites leave the browser's own sync when the reader keeps them here, and stay here", async () => {
  await setSiteOn("https://example.org/", false);
  await carry();
  expect(synced()).toEqual(["site:example.org"]);
  await setSetting("syncSites", false);
  await carry();
  expect(synced()).toEqual(["syncSites"]);
  expect((await readSettings()).off.size).toBe(1);
});

test("a copy that the vendor emptied is no wish of the reader's: it is filled again", async () => {
  await setSetting("theme", "dark");
  await carry();
  fake.areas.sync.clear();
  await carry();
  expect((await readSettings()).theme).toBe("dark");
  expect(synced()).toEqual(["theme"]);
});
