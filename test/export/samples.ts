import fc from "fast-check";
import type { Catalogue } from "../../src/core/records/catalogue.ts";
import type { Spoken } from "../../src/core/records/dossier.ts";
import { recordTypes, type Source } from "../../src/core/records/source.ts";
import type { Cited } from "../../src/export/cited.ts";
import type { Phrasing } from "../../src/export/phrasing.ts";

export const source = (fields: Partial<Source> = {}): Source => ({
  publisher: "Ministry of Foreign Affairs",
  title: "Statement on Ruritania",
  url: "https://ministry.example/a_b?c=d%20e&f=1#g",
  published: "2008-09-28",
  lang: "en",
  read: "2026-11-20",
  type: "verbatim record",
  ...fields,
});

export const spoken = (speaker: string, id: string, fields: Partial<Spoken["statement"]> = {}): Spoken => ({
  speaker,
  statement: {
    id,
    date: "2008-09-27",
    occasion: "General Assembly",
    topics: ["peace"],
    about: ["ruritania"],
    says: "Said the border stays.",
    sources: [source()],
    differsFrom: [],
    history: [],
    ...fields,
  },
});

export const catalogue: Catalogue = {
  date: "2026-11-24",
  topics: { peace: { en: "Peace", ru: "Мир" } },
  sides: { "rassendyll-rudolf/2008-09-27-assembly": "ruritania", "union/2019-05-note": "union" },
  labels: {
    "rassendyll-rudolf": { kind: "person", name: { en: "Rudolf Rassendyll", ru: "Рудольф Рассендилл" }, wikidata: "Q7" },
    "ban-flavia": { kind: "person", name: "Ban Flavia", family: "Ban" },
    union: { kind: "organisation", name: "The Union" },
    ruritania: { kind: "place", name: { en: "Ruritania", ru: "Руритания" } },
  },
  statements: [
    spoken("rassendyll-rudolf", "2008-09-27-assembly", { phrase: { text: "the border stays", lang: "en" } }),
    spoken("ban-flavia", "2012-speech", {
      date: "2012",
      sources: [source({ type: "press report", publisher: "Zenda Times", published: null }), source({ url: "https://other.example/x" })],
      oneReport: true,
      note: "The page prints no day.",
    }),
    spoken("union", "2019-05-note", { date: "2019-05", sources: [source({ type: "official" })] }),
  ],
};

export const phrasing: Phrasing = {
  date: (date) => date,
  published: (date) => `published ${date}`,
  read: (date) => `read ${date}`,
  translation: (text) => `our translation: ${text}`,
  oneReport: "one report",
};

/** Texts with the signs that one format or another reads as its own, and letters of three scripts. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Лавров",
        "საქართველო",
        "=1+1",
        "+7",
        "-2",
        "@SUM(A1)",
        '"',
        ",",
        "\n",
        "\r\n",
        "{",
        "}",
        "\\",
        "%",
        "&",
        "#",
        "_",
        "$",
        "~",
        "^",
        "<b>",
        "]]",
        "](",
        "*",
        "`",
        "|",
        ";",
        "a",
        "B",
        "  - ",
        "«»",
        "–",
      ),
      fc.string({ maxLength: 4, unit: "grapheme" }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join("").trim())
  .filter((all) => all.length > 0);

const phrase = fc.record({ text, lang: fc.constantFrom("en", "ru", "ka") });
const named = fc.record({ id: fc.constantFrom("ruritania", "strelsau"), name: phrase });
const day = fc.constantFrom("2008", "2008-09", "2008-09-27");

/** Whatever a record may hold. */
export const anyCited: fc.Arbitrary<Cited> = fc.record({
  id: fc.integer({ min: 1, max: 1e6 }).map((n) => `rassendyll-rudolf/2008-${n}`),
  dataset: fc.constant("2026-11-24"),
  date: day,
  speaker: fc.record({
    id: fc.constant("rassendyll-rudolf"),
    name: phrase,
    kind: fc.constantFrom("person", "organisation"),
    parts: fc.constantFrom(null, { family: "Rassendyll", given: "Rudolf" }),
    wikidata: fc.constantFrom(null, "Q7"),
  }),
  side: fc.option(named),
  occasion: phrase,
  topics: fc.array(named, { minLength: 1, maxLength: 2 }),
  about: fc.array(named, { maxLength: 2 }),
  says: phrase,
  phrase: fc.option(fc.record({ text, lang: fc.constantFrom("en", "ru"), translation: fc.option(text) })),
  sources: fc.array(
    fc.record({
      publisher: text,
      title: text,
      url: fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => url.replace(/^http:/, "https:")),
      published: fc.option(day),
      lang: fc.constantFrom("en", "ru", "ka"),
      read: fc.constant("2026-11-20"),
      type: fc.constantFrom(...recordTypes),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  oneReport: fc.boolean(),
  note: fc.option(text),
  differsFrom: fc.array(fc.record({ id: fc.constant("rassendyll-rudolf/2007-speech"), how: phrase }), { maxLength: 1 }),
});
