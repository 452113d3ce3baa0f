import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../src/core/mentions/find.ts";
import type { DocumentInfo, Mention } from "../../../src/core/mentions/mention.ts";
import { officeFinder } from "../../../src/core/mentions/office-cues.ts";
import { resolve } from "../../../src/core/mentions/resolve.ts";
import { smallDataset } from "./small-dataset.ts";

const findOffices = officeFinder(smallDataset.offices);
const info: DocumentInfo = { language: "en", title: "", asOf: "2024-09-30" };

const read = (blocks: readonly string[]): Mention[] => {
  const found = findCandidates(
    smallDataset,
    findOffices,
    blocks.map((text, id) => ({ id, text, lang: null })),
  );
  return resolve(smallDataset, info, found);
};

/** What is marked, as "text → entity". */
const marks = (...blocks: readonly string[]): string[] =>
  read(blocks).map((mention) => `${blocks[mention.block]?.slice(mention.start, mention.end)} → ${mention.entity}`);

describe("a surname alone", () => {
  it("is no mention without support", () => expect(marks("A letter from Lavrov came.")).toEqual([]));
  it("is one when the full name stands later in the document", () =>
    expect(marks("Today Lavrov spoke.", "Sergey Lavrov was in New York.")).toEqual([
      "Lavrov → lavrov-sergey",
      "Sergey Lavrov → lavrov-sergey",
    ]));
  it("is one beside words of an office that he holds", () => {
    expect(marks("Foreign Minister Lavrov spoke.")).toEqual(["Lavrov → lavrov-sergey"]);
    expect(marks("Об этом заявил министр иностранных дел Лавров.")).toEqual(["Лавров → lavrov-sergey"]);
    expect(marks("საგარეო საქმეთა მინისტრმა ლავროვმა განაცხადა.")).toEqual(["ლავროვმა → lavrov-sergey"]);
  });
  it("of two bearers goes to the one named in full, and to neither if both are", () => {
    expect(marks("Kobakhidze agreed.", "Irakli Kobakhidze spoke.")).toContain("Kobakhidze → kobakhidze-irakli");
    expect(marks("Kobakhidze agreed.", "Irakli Kobakhidze and Manana Kobakhidze spoke.")).not.toContain("Kobakhidze → kobakhidze-irakli");
  });
  it("of an unknown bearer is nobody's, and he gives none to others", () =>
    expect(marks("Ivan Lavrov, a baker, spoke.", "Later Lavrov went home.")).toEqual([]));
  it("that is a common word needs support", () => {
    expect(marks("Rice is grown in Georgia.")).toEqual(["Georgia → georgia"]);
    expect(marks("Condoleezza Rice spoke.", "Then Rice left.")).toEqual(["Condoleezza Rice → rice", "Rice → rice"]);
  });
});

describe("a longer unknown name", () => {
  it.each([
    "He studied at Georgia Tech.",
    "The Bank of Georgia grew.",
    "They met at the Georgia Theatre.",
    "A walk down Georgia Street.",
    "Банк Грузии вырос.",
    "საქართველოს ბანკი გაიზარდა.",
  ])("takes the name inside it: %s", (text) => expect(marks(text)).toEqual([]));

  it.each([
    ["Leaders of Georgia and Russia met.", 2],
    ["Northern Georgia is mountainous.", 1],
    ["In Georgia, President Zourabichvili spoke.", 1],
    ["The Georgia-Russia border is closed.", 2],
    ["президент Грузии Саломе Зурабишвили", 1],
    ["Georgia Welcomes Moscow Offer On Abkhazia Talks", 1],
  ])("is not made by what may stand beside a name: %s", (text, count) => expect(marks(text)).toHaveLength(count));
});

describe("a team", () => {
  it.each(["Georgia beat Russia 3-1 after extra time.", "Georgia's coach praised the goalkeeper.", "сборная Грузии вышла на поле"])(
    "is not the place it is called by: %s",
    (text) => expect(marks(text)).toEqual([]),
  );
  it("leaves the place of the match, and the state that has a president, what they are", () => {
    expect(marks("The semi-final was played in Georgia, and the goalkeeper scored.")).toHaveLength(1);
    expect(marks("The Russia president spoke of the football match and its goalkeeper.")).toHaveLength(1);
  });
  it("is not told by the score of a vote alone", () => expect(marks("The law of Georgia was passed 97-71.")).toHaveLength(1));
});

describe("a trade", () => {
  it("tells another bearer of a full name, and his surname after it", () =>
    expect(marks("The plumber Sergey Lavrov won. Lavrov was glad.", "Sergey Lavrov, 41, a teacher, lost.")).toEqual([]));
  it("that is past tells nothing", () => expect(marks("The former teacher Sergey Lavrov spoke.")).toHaveLength(1));
});

describe("a middle initial that the record does not have", () => {
  it("is taken in beside an office, and nowhere else", () => {
    expect(marks("Foreign Minister Sergey V. Lavrov spoke. Lavrov left.")).toEqual([
      "Sergey V. Lavrov → lavrov-sergey",
      "Lavrov → lavrov-sergey",
    ]);
    expect(marks("The baker Sergey V. Lavrov spoke.")).toEqual([]);
  });
});

describe("names turned round", () => {
  it("are one name, unless the comma parts two", () => {
    expect(marks("Present: Kobakhidze, Irakli; Lomidze, Archil.")).toEqual(["Kobakhidze, Irakli → kobakhidze-irakli"]);
    expect(marks("He met Kobakhidze, Irakli Kobakhidze and others.")).toContain("Irakli Kobakhidze → kobakhidze-irakli");
  });
  it("tell that the next ones are turned round too", () =>
    expect(marks("Present: Kobakhidze, Irakli; Kobakhidze, Nanuli.")).toEqual(["Kobakhidze, Irakli → kobakhidze-irakli"]));
});

describe("a place named together with another", () => {
  it("lies in another bearer of that name, if not in ours", () =>
    expect(marks("The bus left Paris, Georgia. Georgia is flat.")).toEqual([]));
  it("does not where the sentence goes on with the second", () =>
    expect(marks("At talks in Paris, Georgia said no.")).toEqual(["Paris → paris", "Georgia → georgia"]));
});

describe("another bearer of a name, listed in the record", () => {
  it("takes it where the document has his words", () => {
    expect(
      marks("Voters in Georgia lined up.", "In Atlanta, polls closed at seven.", "Georgia counted all night. Atlanta waited."),
    ).toEqual([]);
  });
  it("does not where related names stand beside it", () =>
    expect(marks("Irakli Kobakhidze of Georgia met Manana Kobakhidze and Sergey Lavrov of Russia in Atlanta.")).toContain(
      "Georgia → georgia",
    ));
});

describe("resolution", () => {
  it("says why", () => expect(read(["Foreign Minister Lavrov spoke."])[0]?.why).toContain("stands beside an office held at the time"));

  it("does not depend on how a document is cut into messages", () => {
    const sentences = [
      "Sergey Lavrov spoke in New York.",
      "Lavrov offered help.",
      "Georgia Tech was quiet.",
      "In Georgia, Irakli Kobakhidze agreed.",
      "Kobakhidze said so.",
      "Ivan Lavrov baked bread.",
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sentences, { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        (blocks, cuts) => {
          const all = blocks.map((text, id) => ({ id, text, lang: null }));
          const pieces = all.flatMap((block, i) => (cuts[i] ? [[block]] : [])).concat([all.filter((_, i) => !cuts[i])]);
          const inPieces = pieces.flatMap((piece) => findCandidates(smallDataset, findOffices, piece));
          const inOrder = inPieces.toSorted((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
          expect(resolve(smallDataset, info, inOrder)).toEqual(read(blocks));
        },
      ),
    );
  });

  it("leaves texts in other languages alone", () => {
    const block = (lang: string | null) => findCandidates(smallDataset, findOffices, [{ id: 1, text: "Georgia", lang }]).length;
    expect(["fr", "de-AT", "uk"].map(block)).toEqual([0, 0, 0]);
    expect([null, "", "en-GB", "ka", "ge"].map(block)).toEqual([1, 1, 1, 1, 1]);
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (blocks) => void read(blocks.map((text) => `${text}Lavrov${text} Georgia`))),
    );
  });
});
