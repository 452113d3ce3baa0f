import { describe, expect, it } from "vitest";
import { surroundings } from "../../../src/core/mentions/surroundings.ts";

const around = (text: string, name: string) => surroundings(text, text.indexOf(name), text.indexOf(name) + name.length);
const words = (text: string, name: string) => {
  const { before, after } = around(text, name);
  return { before: before.map((word) => word.text), after: after.map((word) => word.text) };
};

describe("surroundings", () => {
  it("gives the words of the sentence, nearest first", () =>
    expect(words("It rained. The foreign minister, Lavrov, spoke to them. Nobody came.", "Lavrov")).toEqual({
      before: ["minister", "foreign", "The"],
      after: ["spoke", "to", "them"],
    }));
  it("ends no sentence at an abbreviation", () => expect(words("He met Mr. Lavrov today", "Lavrov").before).toEqual(["Mr.", "met", "He"]));
  it("knows the beginning of a sentence, quotes or not", () => {
    expect(around("It rained. “Lavrov spoke.", "Lavrov").opensSentence).toBe(true);
    expect(around("Lavrov spoke.", "Lavrov").opensSentence).toBe(true);
    expect(around("Then Lavrov spoke.", "Lavrov").opensSentence).toBe(false);
  });
  it("tells words that join the name from those behind a comma", () => {
    expect(around("in Tbilisi, Georgia Tech", "Georgia").before[0]?.joined).toBe(false);
    expect(around("in Tbilisi, Georgia Tech", "Georgia").after[0]?.joined).toBe(true);
  });
  it("knows a headline", () => {
    expect(around("Georgia Welcomes Moscow Offer On Abkhazia Talks", "Moscow").headline).toBe(true);
    expect(around("The offer that Moscow made was welcomed in Tbilisi", "Moscow").headline).toBe(false);
  });
  it("tells a score from a time of day and a range of years", () => {
    const scores = (text: string) => around(text, "Georgia").score;
    expect(["Georgia won 3-1", "Georgia lost 1–3.", "Georgia, 2:0"].map(scores)).toEqual([true, true, true]);
    expect(["Georgia at 10:30", "Georgia in 2011-12", "Georgia, tel. 555-12-12"].map(scores)).toEqual([false, false, false]);
  });
});
