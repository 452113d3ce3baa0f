import fc from "fast-check";
import { expect, test } from "vitest";
import { openCompiled } from "../../../scripts/dataset/open.ts";
import { createEngine } from "../../../src/core/engine.ts";
import { openDataset } from "../../../src/core/records/dataset.ts";

const engine = createEngine(openDataset(openCompiled().files));

/** What the engine could take a text's words for, each with these words. */
const found = (text: string): [string, string[]][] =>
  engine
    .findCandidates([{ id: 1, text, lang: null }])
    .map(({ start, end, readings }) => [text.slice(start, end), readings.map(({ entity }) => entity)]);
const entities = (text: string): string[] => found(text).flatMap(([, all]) => all);

/** Latin letters and those of other scripts that look the same. */
const alike: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", i: "і", S: "Ѕ", p: "р", c: "с" };

test("a name with one letter of another script is not that name", () => {
  expect(entities("Sergei Lavrov spoke.")).toContain("lavrov-sergey");
  for (const name of ["Lavrov", "Ivanishvili", "Kobakhidze"]) {
    const plain = entities(`Minister ${name} spoke.`);
    expect(plain.length, name).toBeGreaterThan(0);
    for (const [at, letter] of [...name].entries()) {
      const other = alike[letter];
      if (other === undefined) continue;
      const faked = `${name.slice(0, at)}${other}${name.slice(at + 1)}`;
      expect(entities(`Minister ${faked} spoke.`), `${name} with ${other}`).toEqual([]);
    }
  }
});

const signs = ["\u202a", "\u202b", "\u202d", "\u202e", "\u202c", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f"];

test("signs that turn the direction of text shift no mark and make no other name of one", () => {
  const plain = entities("Sergei Lavrov met Irakli Kobakhidze in Tbilisi.");
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(47), fc.constantFrom(...signs)), { maxLength: 6 }), (inserted) => {
      const letters = [..."Sergei Lavrov met Irakli Kobakhidze in Tbilisi."];
      for (const [at, sign] of inserted) letters.splice(at, 0, sign);
      const text = letters.join("");
      for (const [words, all] of found(text)) {
        // The words marked are, but for the signs, words of the text, in their order; and nobody new comes of them.
        expect("Sergei Lavrov met Irakli Kobakhidze in Tbilisi.").toContain(words.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
        for (const entity of all) expect(plain).toContain(entity);
      }
    }),
  );
});
