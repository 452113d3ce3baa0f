import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument, writeDocument } from "../../../src/settings/sync/document.ts";
import { type Entries, merge } from "../../../src/settings/sync/entries.ts";
import { nextStamp } from "../../../src/settings/sync/stamp.ts";
import type { Condition, Folder } from "../../../src/settings/sync/webdav/folder.ts";
import { exchange } from "../../../src/settings/sync/webdav/round.ts";
import { keys, plain, valueFor } from "./samples.ts";

/** Many runs, on a machine that may be loaded. Ms. */
const patience = 60_000;

/**
 * How servers mark the state of a file: well; weakly just after a write (Apache) or always; with an addition when compressed (Apache);
 * with a mark that never matches; not at all.
 */
const kinds = ["strong", "weak at first", "weak", "compressed", "altered", "none"] as const;
type Kind = (typeof kinds)[number];

/** A server in memory. `turn` is awaited before each thing it does; `rest` lets its file grow old. */
function serverOf(kind: Kind, turn: () => Promise<unknown>) {
  let text: string | null = null;
  let version = 0;
  let young = false;
  const mark = (): string | null => {
    if (kind === "none") return null;
    if (kind === "weak" || (kind === "weak at first" && young)) return `W/"${version}"`;
    return kind === "compressed" ? `"${version}-gzip"` : kind === "altered" ? `"${version}+"` : `"${version}"`;
  };
  const holds = (condition: Condition): boolean => {
    if (condition === "any" || kind === "none") return true;
    if (condition === "absent") return text === null;
    return condition.unchanged === `"${version}"` && !(kind === "weak at first" && young);
  };
  const folder: Folder = {
    async read() {
      await turn();
      return text === null ? null : { text, etag: mark() };
    },
    async write(more, condition) {
      await turn();
      if (!holds(condition)) return false;
      text = more;
      version++;
      young = true;
      return true;
    },
  };
  const rest = async () => {
    await turn();
    young = false;
  };
  const overwrite = (other: string | null) => {
    text = other;
  };
  return { folder, rest, overwrite, text: () => text };
}

/** A browser that sets something now and then. */
function browserOf(name: string) {
  let known: Entries = new Map();
  return {
    edit(key: string, value: unknown, clock: number): Entries {
      const at = nextStamp(
        [...known.values()].map((entry) => entry.at),
        clock,
        name,
      );
      const edit: Entries = new Map([[key, value === undefined ? { at } : { value, at }]]);
      known = merge(known, edit);
      return edit;
    },
    take: async (found: Entries) => {
      known = merge(known, found);
      return known;
    },
    known: () => known,
  };
}

const edits = fc.array(
  fc.constantFrom(...keys).chain((key) =>
    fc.record({
      browser: fc.nat({ max: 2 }),
      key: fc.constant(key as string),
      value: fc.option(valueFor(key), { nil: undefined }),
      clock: fc.integer({ min: 1.78e12, max: 1.8e12 }),
    }),
  ),
  { minLength: 1, maxLength: 12 },
);

test(
  "three browsers that read and write one file at the same moment end equal with every setting, on any server",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.constantFrom(...kinds), edits, async (scheduler, kind, all) => {
        const server = serverOf(kind, () => scheduler.schedule(Promise.resolve()));
        const browsers = ["a", "b", "c"].map(browserOf);
        const made: Entries[] = [];
        // A browser that gives up because the others never rest tries again later.
        const sync = (n: number) => exchange(server.folder, browsers[n]!.take, server.rest).catch(() => undefined);
        const running = all.map(async ({ browser, key, value, clock }) => {
          await scheduler.schedule(Promise.resolve());
          made.push(browsers[browser]!.edit(key, value, clock));
          await sync(browser);
        });
        await scheduler.waitFor(Promise.all(running));
        for (const n of [0, 1, 2, 0, 1, 2]) await scheduler.waitFor(exchange(server.folder, browsers[n]!.take, server.rest));
        const sum = made.reduce((entries, edit) => merge(entries, edit), new Map() as Entries);
        for (const each of browsers) expect(plain(each.known())).toEqual(plain(sum));
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

const atOnce = async () => undefined;

test.each(kinds)("on a server whose marks are %s, a second browser's settings join the first's", async (kind) => {
  const server = serverOf(kind, atOnce);
  const [one, other] = [browserOf("a"), browserOf("b")];
  one.edit("theme", "dark", 5);
  other.edit("hoverDelay", 0, 4);
  await exchange(server.folder, one.take, server.rest);
  await exchange(server.folder, other.take, server.rest);
  await exchange(server.folder, one.take, server.rest);
  expect(plain(one.known())).toEqual(plain(other.known()));
  expect(Object.keys(plain(one.known())).sort()).toEqual(["hoverDelay", "theme"]);
});

test("on a server without marks, what another browser wrote over it at that moment is seen and joined", async () => {
  const server = serverOf("none", atOnce);
  const [one, other] = [browserOf("a"), browserOf("b")];
  one.edit("theme", "dark", 5);
  const theirs = writeDocument(other.edit("hoverDelay", 0, 4));
  let crossed = false;
  const write: Folder["write"] = async (text, condition) => {
    const written = await server.folder.write(text, condition);
    if (!crossed) server.overwrite(theirs);
    crossed = true;
    return written;
  };
  await exchange({ ...server.folder, write }, one.take, server.rest);
  expect([...readDocument(server.text() ?? "", 1.79e12).keys()].sort()).toEqual(["hoverDelay", "theme"]);
});

test("while nothing is new, nothing is written", async () => {
  const server = serverOf("strong", atOnce);
  const browser = browserOf("a");
  browser.edit("theme", "dark", 5);
  await exchange(server.folder, browser.take, server.rest);
  const text = server.text();
  await exchange(
    {
      ...server.folder,
      write: () => {
        throw new Error("written");
      },
    },
    browser.take,
    server.rest,
  );
  expect(server.text()).toBe(text);
});

test.each([
  ["emptied", ""],
  ["cut", '{"format": "backgrounder-settings", "versi'],
  ["another program's", "<html></html>"],
])("a file that was %s is neither taken for settings nor written over", async (_what, text) => {
  const server = serverOf("strong", atOnce);
  const browser = browserOf("a");
  browser.edit("theme", "dark", 5);
  server.overwrite(text);
  await expect(exchange(server.folder, browser.take, server.rest)).rejects.toMatchObject({ name: "SyncProblem" });
  expect(server.text()).toBe(text);
  expect(browser.known().size).toBe(1);
});

test("a file that is gone is made anew from what the browser knows", async () => {
  const server = serverOf("strong", atOnce);
  const browser = browserOf("a");
  browser.edit("theme", "dark", 5);
  await exchange(server.folder, browser.take, server.rest);
  const text = server.text();
  server.overwrite(null);
  await exchange(server.folder, browser.take, server.rest);
  expect(server.text()).toBe(text);
});
