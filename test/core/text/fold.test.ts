import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";

describe("fold", () => {
  it.each([
    ["Lavrov", "lavrov"],
    ["Erdoğan", "erdogan"],
    ["Chișinău", "chisinau"],
    ["Türkiye", "turkiye"],
    ["Łódź", "lodz"],
    ["Горбачёв", "горбачев"],
    ["ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი"],
    ["O’Brien", "o'brien"],
    ["Нью‑Йорк", "нью-иорк"],
    ["South\u00a0\n Ossetia", "south ossetia"],
    ["  Georgia ", "georgia"],
    ["Lav\u00adrov\u200b", "lavrov"],
    ["\u202aLavrov\u202c", "lavrov"],
    ["«Имеди»", '"имеди"'],
  ])("makes %j into %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("makes composed and decomposed letters alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."éÉëйЙёЁїöüğşčžñåłგაAБ ") }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });

  it("folds what is folded no further, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 50 }), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
