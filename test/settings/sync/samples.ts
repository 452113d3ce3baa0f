import fc from "fast-check";
import type { Entries, Entry } from "../../../src/settings/sync/entries.ts";
import type { Stamp } from "../../../src/settings/sync/stamp.ts";

/** Keys of settings, of members of sets, and of a newer version's. */
export const keys = ["hoverDelay", "theme", "site:example.org", "site:пример.example", "mute:sergei-lavrov", "density"] as const;

/** A value that each key may have. */
export const valueFor = (key: string): fc.Arbitrary<unknown> => {
  if (key === "hoverDelay") return fc.integer({ min: 0, max: 2_000 });
  if (key === "theme") return fc.constantFrom("browser", "light", "dark");
  if (key.startsWith("site:")) return fc.constant("off");
  return fc.oneof(
    fc.boolean(),
    fc.array(fc.string({ unit: "grapheme" }), { maxLength: 3 }),
    fc.record({ a: fc.integer(), b: fc.constant(null) }),
  );
};

export const stamps: fc.Arbitrary<Stamp> = fc.tuple(
  // Few, so that equal ones meet.
  fc.constantFrom(0, 1.7e12, 1.8e12),
  fc.integer({ min: 0, max: 1 }),
  fc.constantFrom("", "a"),
);

const entryFor = (key: string): fc.Arbitrary<Entry> =>
  fc.oneof(
    fc.record({ value: valueFor(key), at: stamps }),
    fc.record({ at: stamps }),
    fc.record({ value: valueFor(key), at: stamps, note: fc.constant("of a newer version") }),
  );

/** What one browser may know. */
export const someEntries: fc.Arbitrary<Entries> = fc
  .subarray([...keys])
  .chain((chosen) => fc.tuple(...chosen.map((key) => fc.tuple(fc.constant(key as string), entryFor(key)))))
  .map((pairs) => new Map(pairs));

/** Entries as something that `toEqual` compares. */
export const plain = (entries: Entries): Record<string, unknown> => Object.fromEntries(entries);
