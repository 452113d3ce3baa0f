import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGazetteer } from "../../../src/core/names/build.ts";
import { decodeId, encodeIds } from "../../../src/core/names/entity-ids.ts";
import { nameEntries } from "../../../src/core/names/entries.ts";
import { checksum, HEADER_WORDS } from "../../../src/core/names/layout.ts";
import type { NameEntry } from "../../../src/core/names/name-entry.ts";
import { openGazetteer } from "../../../src/core/names/open.ts";
import { sample } from "./sample.ts";

const entries = nameEntries(sample);
const file = buildGazetteer(entries);

describe("the index file", () => {
  it("is the same for the same records", () => {
    expect(Buffer.compare(buildGazetteer(nameEntries(sample)), file)).toBe(0);
  });

  it("opens from a buffer, and from a view at any offset", () => {
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    for (const bytes of [file, file.slice().buffer, shifted.subarray(1)]) {
      expect(openGazetteer(bytes).scan("Georgia")).toHaveLength(1);
    }
  });

  it("opens without names", () => {
    expect(openGazetteer(buildGazetteer([])).scan("Georgia")).toEqual([]);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["another file", new TextEncoder().encode("{}".repeat(200))],
    ["half a file", file.subarray(0, (file.length / 2) & ~3)],
    ["one byte less", file.subarray(0, file.length - 1)],
    ["more than the file", new Uint8Array([...file, 0, 0, 0, 0])],
  ])("refuses %s in one sentence", (_, bytes) => {
    expect(() => openGazetteer(bytes)).toThrow(/^The name index is damaged: [^.]+\.$/);
  });

  it("refuses another version", () => {
    const changed = file.slice();
    changed[4] = 99;
    expect(() => openGazetteer(changed)).toThrow("version 99");
  });

  it("refuses any changed byte of its head", () => {
    for (let place = 0; place < HEADER_WORDS * 4; place++) {
      const changed = file.slice();
      changed[place] = changed[place]! ^ 1;
      expect(() => openGazetteer(changed)).toThrow("The name index is damaged");
    }
  });

  it("refuses parts that are blank or moved", () => {
    // In the slots, which are never blank; a filter may well be for long.
    const blank = file.slice().fill(0, file.length - 12_000, file.length - 8_000);
    const moved = file.slice();
    moved.copyWithin(HEADER_WORDS * 4 + 4, HEADER_WORDS * 4);
    for (const bytes of [blank, moved]) expect(() => openGazetteer(bytes)).toThrow("The name index is damaged");
  });

  it("refuses any other change, or stays within its bounds", () => {
    const text = "Sergey Lavrov, С. В. Лавров, ქართული ოცნების 2008 war, GD, NATO-ს";
    const changes = fc.array(fc.tuple(fc.integer({ min: HEADER_WORDS * 4, max: file.length - 1 }), fc.integer({ min: 1, max: 255 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const changed = file.slice();
        for (const [place, change] of list) changed[place] = changed[place]! ^ change;
        new Uint32Array(changed.buffer)[3] = checksum(new Uint32Array(changed.buffer));
        try {
          const matches = openGazetteer(changed).scan(text.repeat(3));
          for (const { start, end } of matches) expect(start < end && end <= text.length * 3).toBe(true);
        } catch (error) {
          expect(String(error)).toContain("The name index is damaged");
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("names that cannot be indexed", () => {
  const reading = { entity: "x", type: "full", language: "en", weak: false } as const;
  const word = { joint: "", stem: "a", endings: [""], capital: true };

  it.each<[string, NameEntry["words"]]>([
    ["no word", []],
    ["a word without a stem", [{ ...word, stem: "" }]],
    ["more words than there are bits for", Array.from({ length: 17 }, () => word)],
  ])("are refused: %s", (_, words) => {
    expect(() => buildGazetteer([{ words, reading }])).toThrow("A name of x");
  });
});

describe("entity ids", () => {
  it("come back as they were", () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/).filter((text) => text.length <= 80);
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 60 }), (list) => {
        const sorted = list.toSorted();
        const { ids, idBlocks } = encodeIds(sorted);
        expect(sorted.map((_, number) => decodeId(ids, idBlocks, number))).toEqual(sorted);
        expect(decodeId(ids, idBlocks, sorted.length + 16)).toBe("");
      }),
    );
  });
});
