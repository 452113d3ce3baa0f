import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/records/language.ts";
import { attribute } from "../../../src/core/said/attribute.ts";

/** What the known man says in a text, where he stands as one of the forms below: "D" direct, "I" indirect. */
function said(language: Language, text: string): string[] {
  const speakers = [...text.matchAll(/Sergey Lavrov(’s)?|Серге\p{L}+ Лавров\p{L}*|სერგეი ლავროვ\p{L}*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entity: "lavrov-sergey",
    name: "Sergey Lavrov",
    gender: "male" as const,
  }));
  return attribute(text, speakers, language).map(({ start, end, direct }) => `${direct ? "D" : "I"} ${text.slice(start, end)}`);
}

describe("what a person says in a text", () => {
  it.each([
    ["en", "“We are ready to help,” Sergey Lavrov said on Saturday.", ["D “We are ready to help,”"]],
    ["en", "“We are ready to help,” said Foreign Minister Sergey Lavrov.", ["D “We are ready to help,”"]],
    ["en", "“We are ready,” said the foreign minister of Russia, Sergey Lavrov.", ["D “We are ready,”"]],
    ["en", "Sergey Lavrov told reporters: “We are ready to help.”", ["D “We are ready to help.”"]],
    ["en", "Sergey Lavrov, the foreign minister, said “nothing will change”.", ["D “nothing will change”"]],
    ["en", "“We are ready,” said Sergey Lavrov. “The rest is for the sides.”", ["D “We are ready,”", "D “The rest is for the sides.”"]],
    ["en", "Sergey Lavrov said that Russia was ready to help.", ["I Russia was ready to help"]],
    ["en", "According to Sergey Lavrov, the talks will follow.", ["I the talks will follow"]],
    ["ru", "«Мы готовы помочь», — заявил глава МИД России Сергей Лавров.", ["D «Мы готовы помочь»"]],
    ["ru", "Сергей Лавров заявил, что Россия готова помочь.", ["I Россия готова помочь"]],
    ["ru", "По словам Сергея Лаврова, переговоры пройдут осенью.", ["I переговоры пройдут осенью"]],
    ["ka", "„ჩვენ მზად ვართ დახმარებისთვის“, - განაცხადა სერგეი ლავროვმა.", ["D „ჩვენ მზად ვართ დახმარებისთვის“"]],
    ["ka", "სერგეი ლავროვმა განაცხადა, რომ რუსეთი მზად არის.", ["I რუსეთი მზად არის"]],
    ["ka", "სერგეი ლავროვის თქმით, მოლაპარაკება გაიმართება.", ["I მოლაპარაკება გაიმართება"]],
  ] as const)("%s: %s", (language, text, expected) => expect(said(language, text)).toEqual(expected));

  it.each([
    ["en", "A spokesman for Sergey Lavrov said that talks would follow."],
    ["en", "“We are ready to help,” said an ally of Sergey Lavrov."],
    ["en", "Sergey Lavrov’s aide said that talks would follow."],
    ["en", "After talks with Sergey Lavrov, she said that it was “a very good day”."],
    ["en", "The minister told Sergey Lavrov that “nothing will change for years”."],
    ["en", "He said that “nothing will change” and Sergey Lavrov nodded."],
    ["en", "Sergey Lavrov did not say that troops would leave."],
    ["ru", "Он заявил Сергею Лаврову, что ничего не изменится."],
    ["ru", "Пресс-секретарь Сергея Лаврова сообщил, что переговоры пройдут."],
    ["ka", "მან სერგეი ლავროვს უთხრა, რომ არაფერი შეიცვლება."],
  ] as const)("is not what another says: %s %s", (language, text) => expect(said(language, text)).toEqual([]));

  it("goes on in the next paragraph while the quotation is open", () => {
    const lines = ["Sergey Lavrov said: “We are ready to help.", "“The rest is for the sides.", "“That is all.”", "“Who spoke?”"];
    let open: string | null = null;
    const all = lines.map((text, n) => {
      const speakers = n === 0 ? [{ start: 0, end: 13, entity: "lavrov-sergey", name: "Sergey Lavrov", gender: "male" as const }] : [];
      const found = attribute(text, speakers, "en", open);
      open = n < 2 ? (found.at(-1)?.entity ?? null) : null;
      return found.map(({ start, end }) => text.slice(start, end));
    });
    expect(all).toEqual([["“We are ready to help."], ["“The rest is for the sides."], ["“That is all.”"], []]);
  });

  it.each(["en", "ru", "ka"] as const)("is never outside the text or over itself, whatever the text (%s)", (language) => {
    const piece = fc.constantFrom(
      ...["“", "”", "«", "»", "„", '"', "‘", "’", "—", "- ", ", ", ": ", "; ", ". ", "? ", "(", ")", "\n", "word ", "the minister "],
      ...[
        "Sergey Lavrov",
        "Сергей Лавров",
        "სერგეი ლავროვმა",
        "Сергея Лаврова ",
        " said ",
        " that ",
        "According to ",
        " and said ",
        "quoted as saying ",
      ],
      ...[" заявил ", " что ", "По словам ", " цитирует ", "как ", " თქვა ", " რომ ", " თქმით, ", "როგორც ", " უწოდა "],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const speakers = [...text.matchAll(/Sergey Lavrov|Серге\p{L}+ Лавров\p{L}*|სერგეი ლავროვ\p{L}*/gu)].map((match) => {
          return { start: match.index, end: match.index + match[0].length, entity: "x", name: "Sergey Lavrov", gender: "male" as const };
        });
        const found = attribute(text, speakers, language);
        for (const [i, { start, end }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
