import { describe, expect, it } from "vitest";
import { findCandidates } from "../../../src/core/mentions/find.ts";
import { lookUp } from "../../../src/core/mentions/look-up.ts";
import type { DocumentInfo } from "../../../src/core/mentions/mention.ts";
import { officeFinder } from "../../../src/core/mentions/office-cues.ts";
import { smallDataset } from "./small-dataset.ts";

const findOffices = officeFinder(smallDataset.offices);
const info: DocumentInfo = { language: "en", title: "", asOf: "2024-09-30" };

const candidatesOf = (id: number, text: string) => findCandidates(smallDataset, findOffices, [{ id, text, lang: null }]);

/** What the words mean in a document of one block. */
const meant = (words: string, document = "") => lookUp(smallDataset, info, candidatesOf(1, document), candidatesOf(-1, words));

describe("words that are looked up", () => {
  it.each([
    ["Sergey Lavrov", "", ["lavrov-sergey"]],
    ["Irakli Kobakhidze", "Manana Kobakhidze spoke.", ["kobakhidze-irakli"]],
  ])("mean %s for sure, by their full name", (words, document, entities) => {
    expect(meant(words, document)).toEqual({ entities, sure: true });
  });

  it("mean for sure whom the document means by them", () => {
    expect(meant("Lavrov", "Sergey Lavrov came. Lavrov spoke.")).toEqual({ entities: ["lavrov-sergey"], sure: true });
    expect(meant("Kobakhidze", "Irakli Kobakhidze came. Kobakhidze spoke.")).toEqual({ entities: ["kobakhidze-irakli"], sure: true });
  });

  it("may mean each bearer of the name where the document does not say which", () => {
    expect(meant("Kobakhidze", "Kobakhidze agreed.")).toEqual({ entities: ["kobakhidze-irakli", "kobakhidze-manana"], sure: false });
  });

  it("may mean the one bearer whom the dataset knows, and that is not sure", () => {
    expect(meant("Lavrov", "Ivan Lavrov sang.")).toEqual({ entities: ["lavrov-sergey"], sure: false });
  });

  it("may hold several names, each once and in their order", () => {
    const { entities, sure } = meant("Russia, Sergey Lavrov and Georgia, and Russia");
    expect({ entities, sure }).toEqual({ entities: ["russia", "lavrov-sergey", "georgia"], sure: false });
  });

  it.each(["Georgia Tech", "nobody at all", ""])("mean nothing that the dataset knows: “%s”", (words) => {
    expect(meant(words, "Sergey Lavrov came to Georgia.").entities).toEqual([]);
  });
});
