import { expect, it } from "vitest";
import { listSources } from "../../src/card/source-list.ts";
import { en, source, statement, view } from "./samples.ts";

it("numbers each source of the facts once, in the order of the card, and no statement's", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => source({ url: `https://example.org/${name}` }));
  const listed = listSources(
    view({
      description: { ...en("A place."), sources: [a!, b!] },
      positions: [{ holder: en("Side"), says: en("Ours"), calls: null, from: null, certain: true, sources: [b!, c!] }],
      statements: { ...view().statements, before: [statement({ sources: [source({ url: "https://example.org/said" })] })] },
    }),
  );
  expect(listed.map(({ url }) => url)).toEqual(["https://example.org/a", "https://example.org/b", "https://example.org/c"]);
});
