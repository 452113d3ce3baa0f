import { describe, expect, it } from "vitest";
import { asHtml, asPlainText, cite } from "../../src/card/citation.ts";
import { en, source, statement, view } from "./samples.ts";
import { wordingIn } from "./wording.ts";

describe("a copied card", () => {
  const sample = view({
    positions: [
      { holder: en("One side"), says: en("Holds that it rained."), calls: null, from: "2008-08", certain: true, sources: [source()] },
    ],
    statements: {
      ...view().statements,
      before: [statement({ phrase: { text: "it rained", lang: "en", translation: null } })],
      since: [statement({ says: en("Said that it had not.") })],
    },
  });

  it("says whose words of which day, with the source of each", async () => {
    expect(asPlainText(cite(sample, await wordingIn("en"))).split("\n")).toEqual([
      "Someone",
      "As of the article’s date, 30 September 2024",
      "A person of no importance.",
      "  A record office: Minutes, 27 September 2008 (read 24 November 2026) https://example.org/minutes",
      "One side: Holds that it rained., since August 2008",
      "  A record office: Minutes, 27 September 2008 (read 24 November 2026) https://example.org/minutes",
      "Said before this article:",
      "27 September 2008, Someone (An assembly): Said that it rained. “it rained”",
      "  A record office: Minutes, 27 September 2008 (read 24 November 2026) https://example.org/minutes#:~:text=it%20rained",
    ]);
  });

  it("escapes what is text in its rich form", () => {
    expect(asHtml([{ text: `<b>&"`, link: `https://example.org/?a=1&b="` }])).toBe(
      '<p><a href="https://example.org/?a=1&amp;b=&quot;">&lt;b&gt;&amp;&quot;</a></p>',
    );
  });
});
