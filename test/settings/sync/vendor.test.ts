import fc from "fast-check";
import { expect, test } from "vitest";
import { type Entries, type Entry, entriesOf, merge } from "../../../src/settings/sync/entries.ts";
import { nextStamp } from "../../../src/settings/sync/stamp.ts";
import { type Items, itemBytes, joined, split } from "../../../src/settings/sync/vendor/pieces.ts";
import { planItems } from "../../../src/settings/sync/vendor/plan.ts";
import { plain } from "./samples.ts";

/** Many runs, on a machine that may be loaded. Ms. */
const patience = 60_000;

/** What browsers allow in `storage.sync`. */
const quota = { item: 8_192, items: 512, bytes: 102_400 };

const letters = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom("<", "ა", "\u2028", '"', "\\", "😀", "x"));
const longText = fc.tuple(letters, fc.nat({ max: 9_000 })).map(([text, times]) =>
  text
    .repeat(times)
    .slice(0, 9_000)
    .replace(/\p{Surrogate}/gu, ""),
);

/** The bytes of an item as Chromium writes it, where each `<` takes six. */
const bytesOf = (key: string, item: unknown) => Buffer.byteLength(key + JSON.stringify(item).replaceAll("<", "\\u003C"));

test(
  "an entry however long is stored in items within the quota, and put together again",
  () => {
    fc.assert(
      fc.property(longText, fc.nat({ max: 4 }), (text, copies) => {
        const entry: Entry = { value: Array(copies).fill(text), at: [1.79e12, 0, "k3j9x2ab"] };
        const items = split("density", entry);
        for (const [key, item] of Object.entries(items)) expect(bytesOf(key, item)).toBeLessThanOrEqual(quota.item);
        expect(plain(entriesOf(joined(items)))).toEqual({ density: entry });
      }),
    );
  },
  patience,
);

test("an entry of which a piece is missing, or is of another moment, is left out and the others are not", () => {
  const long = (at: number): Items => split("density", { value: "x".repeat(20_000), at: [at, 0, "a"] } as Entry);
  const theme = { theme: { value: "dark", at: [1, 0, "a"] } };
  const { "density#1": _, ...incomplete } = long(1);
  expect(Object.keys(long(1))).toEqual(["density", "density#0", "density#1", "density#2"]);
  expect(joined({ ...incomplete, ...theme })).toEqual(theme);
  expect(joined({ ...long(1), "density#1": long(2)["density#1"], ...theme })).toEqual(theme);
  expect(joined({ density: { at: [1, 0, "a"], pieces: 1e9 }, ...theme })).toEqual(theme);
});

const total = (items: Items) => Object.entries(items).reduce((sum, [key, item]) => sum + bytesOf(key, item), 0);

const applied = (items: Items, { remove, write }: ReturnType<typeof planItems>): Items => {
  const left = Object.fromEntries(Object.entries(items).filter(([key]) => !remove.includes(key)));
  return Object.assign(left, ...write);
};

/** Many sites and some long values: more than there is room for. */
const plenty: fc.Arbitrary<Entries> = fc
  .tuple(fc.nat({ max: 700 }), fc.array(fc.nat({ max: 12_000 }), { maxLength: 4 }), fc.boolean())
  .map(([sites, lengths, off]) => {
    const at = (n: number) => [1.79e12 + n, 0, "k3j9x2ab"] as const;
    return new Map<string, Entry>([
      ...Array.from({ length: sites }, (_, i): [string, Entry] => [
        `site:${i}.example.org`,
        i % 5 ? { value: "off", at: at(i) } : { at: at(i) },
      ]),
      ...lengths.map((length, i): [string, Entry] => [`list${i}`, { value: "ა".repeat(length), at: at(i) }]),
      ["theme", { value: "dark", at: at(1) }],
      ["syncSites", { value: !off, at: at(2) }],
    ]);
  });

test(
  "what is written stays within the quotas; what has no room is counted, and all else is there",
  () => {
    fc.assert(
      fc.property(plenty, plenty, (first, second) => {
        let items: Items = { palette: "of a version that this one does not know" };
        let known: Entries = new Map();
        for (const more of [first, second]) {
          known = merge(known, more);
          const plan = planItems(known, items);
          items = applied(items, plan);
          expect(Object.keys(items).length).toBeLessThanOrEqual(quota.items);
          expect(total(items)).toBeLessThanOrEqual(quota.bytes);
          const there = entriesOf(joined(items));
          const missing = [...known].filter(([key, entry]) => JSON.stringify(there.get(key)) !== JSON.stringify(entry));
          const local = known.get("syncSites")?.value === false ? missing.filter(([key]) => key.startsWith("site:")).length : 0;
          expect(missing.length).toBe(plan.held + local);
          expect(there.get("theme")).toEqual(known.get("theme"));
          expect(items.palette).toBeDefined();
        }
        expect(planItems(known, items)).toMatchObject({ remove: [], write: [] });
      }),
      { numRuns: 25 },
    );
  },
  patience,
);

test("an item of a newer version, or one whose pieces are still to come, is not written over by an earlier entry", () => {
  const known: Entries = new Map([
    ["theme", { value: "dark", at: [5, 0, "a"] }],
    ["density", { value: 1, at: [5, 0, "a"] }],
  ]);
  const items = { theme: { value: "sepia", at: [6, 0, "b"] }, density: { at: [6, 0, "b"], pieces: 2 } };
  expect(planItems(known, items)).toEqual({ remove: [], write: [], held: 0 });
  const later: Entries = new Map([["theme", { value: "light", at: [7, 0, "a"] }]]);
  expect(planItems(later, items).write).toEqual([Object.fromEntries(later)]);
});

test("the browsers' own counting is met: a Georgian letter is three bytes, `<` is six", () => {
  expect(itemBytes("ab", "აბ<")).toBe(2 + 2 + 6 + 6);
});

/** Three devices with one account: each writes into its own copy; the vendor carries items to and fro, and settles by whole items. */
type Step =
  | { readonly is: "edit"; readonly device: number; readonly key: string; readonly length: number; readonly clock: number }
  | { readonly is: "carry"; readonly device: number }
  | { readonly is: "sync"; readonly from: number; readonly to: number; readonly every: number }
  | { readonly is: "wiped"; readonly device: number };

const device = fc.nat({ max: 2 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      is: fc.constant("edit" as const),
      device,
      key: fc.constantFrom("density", "palette", "mute:a"),
      length: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 8_000 })),
      clock: fc.integer({ min: 1.78e12, max: 1.8e12 }),
    }),
    fc.record({ is: fc.constant("carry" as const), device }),
    fc.record({ is: fc.constant("sync" as const), from: device, to: device, every: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ is: fc.constant("wiped" as const), device }),
  ),
  { maxLength: 40 },
);

test(
  "three devices end equal though the vendor lets the older item win, carries items in parts, or empties a device's copy",
  () => {
    fc.assert(
      fc.property(steps, (all) => {
        const known: Entries[] = [new Map(), new Map(), new Map()];
        const items: Items[] = [{}, {}, {}];
        const carry = (n: number) => {
          known[n] = merge(known[n]!, entriesOf(joined(items[n]!)));
          items[n] = applied(items[n]!, planItems(known[n], items[n]!));
        };
        const edits: Entries[] = [];
        for (const step of all) {
          if (step.is === "edit") {
            const mine = known[step.device]!;
            const at = nextStamp(
              [...mine.values()].map((entry) => entry.at),
              step.clock,
              `device${step.device}`,
            );
            edits.push(new Map([[step.key, { value: "ა".repeat(step.length), at }]]));
            known[step.device] = merge(mine, edits.at(-1)!);
          } else if (step.is === "carry") carry(step.device);
          else if (step.is === "wiped") items[step.device] = {};
          else {
            const passing = Object.entries(items[step.from]!).filter((_, i) => i % step.every === 0);
            items[step.to] = { ...items[step.to], ...Object.fromEntries(passing) };
          }
        }
        // In the end the vendor's copy is one for all, whoever wrote last into it.
        for (let round = 0; round < 3; round++) {
          for (const n of [0, 1, 2]) {
            carry(n);
            items.fill(items[n]!);
          }
        }
        const sum = edits.reduce((entries, edit) => merge(entries, edit), new Map<string, Entry>());
        for (const each of known) expect(plain(each)).toEqual(plain(sum));
        expect(plain(entriesOf(joined(items[0]!)))).toEqual(plain(sum));
      }),
      { numRuns: 300 },
    );
  },
  patience,
);
