import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument, writeDocument } from "../../../src/settings/sync/document.ts";
import { type Entries, type Entry, entriesOf, merge, shareable } from "../../../src/settings/sync/entries.ts";
import { compareStamps, nextStamp } from "../../../src/settings/sync/stamp.ts";
import { keys, plain, someEntries, stamps, valueFor } from "./samples.ts";

/** Many runs, on a machine that may be loaded. Ms. */
const patience = 60_000;

test("merging is commutative, associative and idempotent", () => {
  fc.assert(
    fc.property(someEntries, someEntries, someEntries, (a, b, c) => {
      expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
      expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
      expect(plain(merge(a, a))).toEqual(plain(a));
    }),
  );
});

test("an edit's stamp is later than all that were seen, whatever the clock says", () => {
  const clocks = fc.oneof(fc.integer({ min: 0, max: 2e12 }), fc.constant(-1));
  fc.assert(
    fc.property(fc.array(stamps), clocks, (seen, clock) => {
      const stamp = nextStamp(seen, clock, "z");
      for (const each of seen) expect(compareStamps(stamp, each)).toBeGreaterThan(0);
    }),
  );
  expect(compareStamps(nextStamp([[5, Number.MAX_SAFE_INTEGER, "a"]], 1, "b"), [5, Number.MAX_SAFE_INTEGER, "a"])).toBeGreaterThan(0);
});

/** One thing that happens: a reader sets or takes back something, or what a browser once knew, or a part of it, reaches another. */
type Event =
  | { readonly is: "edit"; readonly browser: number; readonly key: string; readonly value: unknown; readonly clock: number }
  | { readonly is: "delivery"; readonly to: number; readonly sent: number; readonly keys: readonly string[] };

const day = 86_400_000;
const browsers = 3;
const browser = fc.nat({ max: browsers - 1 });
const events: fc.Arbitrary<Event[]> = fc.array(
  fc.oneof(
    fc.constantFrom(...keys).chain((key) =>
      fc.record({
        is: fc.constant("edit" as const),
        browser,
        key: fc.constant(key as string),
        value: fc.option(valueFor(key), { nil: undefined }),
        // Each clock is wrong by days, and not always by the same.
        clock: fc.integer({ min: 1.79e12 - 30 * day, max: 1.79e12 + 30 * day }),
      }),
    ),
    fc.record({ is: fc.constant("delivery" as const), to: browser, sent: fc.nat(), keys: fc.subarray([...keys], { minLength: 1 }) }),
  ),
  { maxLength: 60 },
);

/** What a browser knows, and which edits of each key it has seen. */
interface Knowledge {
  readonly entries: Entries;
  readonly seen: ReadonlyMap<string, ReadonlySet<number>>;
}

interface Edit {
  readonly key: string;
  readonly entry: Entry;
  /** The edits of the same key that were seen before. */
  readonly after: ReadonlySet<number>;
}

function happen(all: readonly Event[]): { readonly ends: readonly Knowledge[]; readonly edits: readonly Edit[] } {
  const edits: Edit[] = [];
  const known: Knowledge[] = Array.from({ length: browsers }, () => ({ entries: new Map(), seen: new Map() }));
  // Everything that was ever on its way; it may arrive late, twice or never.
  const sent: Knowledge[] = [...known];
  for (const event of all) {
    if (event.is === "edit") {
      const { entries, seen } = known[event.browser]!;
      const at = nextStamp(
        [...entries.values()].map((each) => each.at),
        event.clock,
        `browser${event.browser}`,
      );
      const entry: Entry = event.value === undefined ? { at } : { value: event.value, at };
      const after = seen.get(event.key) ?? new Set();
      known[event.browser] = {
        entries: new Map([...entries, [event.key, entry]]),
        seen: new Map([...seen, [event.key, new Set([...after, edits.length])]]),
      };
      edits.push({ key: event.key, entry, after });
      sent.push(known[event.browser]!);
    } else {
      const parcel = sent[event.sent % sent.length]!;
      const { entries, seen } = known[event.to]!;
      const part = new Map([...parcel.entries].filter(([key]) => event.keys.includes(key)));
      const union = new Map(seen);
      for (const key of part.keys()) union.set(key, new Set([...(seen.get(key) ?? []), ...(parcel.seen.get(key) ?? [])]));
      known[event.to] = { entries: merge(entries, part), seen: union };
      sent.push(known[event.to]!);
    }
  }
  return { ends: known, edits };
}

test(
  "three browsers end equal, whatever was edited, delivered late, twice, in parts or never, and with whatever clocks",
  () => {
    fc.assert(
      fc.property(events, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (all, order) => {
        const { ends } = happen(all);
        const finals = ends.map((end) =>
          order.reduce((entries, other) => merge(entries, readDocument(writeDocument(ends[other]!.entries), 1.79e12)), end.entries),
        );
        expect(plain(finals[1]!)).toEqual(plain(finals[0]!));
        expect(plain(finals[2]!)).toEqual(plain(finals[0]!));
      }),
      { numRuns: 500 },
    );
  },
  patience,
);

test(
  "an edit made after seeing another wins over it, and no edit is lost but to one that did not know it or came after",
  () => {
    fc.assert(
      fc.property(events, (all) => {
        const { ends, edits } = happen(all);
        const end = ends.reduce((entries, other) => merge(entries, other.entries), new Map() as Entries);
        for (const key of new Set(edits.map((edit) => edit.key))) {
          const winner = edits.findIndex((edit) => edit.entry === end.get(key));
          expect(winner).toBeGreaterThanOrEqual(0);
          for (const edit of edits) if (edit.key === key) expect(edit.after.has(winner)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  },
  patience,
);

test("an item of the first version, which has no stamp, holds until something is set", () => {
  const old = entriesOf({ hoverDelay: { value: 700 }, theme: { value: "dark" } });
  const set: Entries = new Map([["theme", { value: "light", at: [1, 0, "a"] }]]);
  const merged = merge(set, old);
  expect([merged.get("hoverDelay")?.value, merged.get("theme")?.value]).toEqual([700, "light"]);
});

test("rules for sites are shared until the reader keeps them in this browser", () => {
  const at = [1, 0, "a"] as const;
  const entries: Entries = new Map([
    ["theme", { value: "dark", at }],
    ["site:example.org", { value: "off", at }],
    ["site:example.com", { at }],
    ["mute:lavrov", { value: true, at }],
    ["mute:lavrov@example.org", { value: true, at }],
  ]);
  expect(shareable(entries)).toEqual(entries);
  const kept = shareable(new Map([...entries, ["syncSites", { value: false, at }]]));
  expect([...kept.keys()]).toEqual(["theme", "mute:lavrov", "syncSites"]);
});
