import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildGazetteer } from "../../../src/core/names/build.ts";
import { nameEntries } from "../../../src/core/names/entries.ts";
import type { Match } from "../../../src/core/names/gazetteer.ts";
import { openGazetteer } from "../../../src/core/names/open.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { sample } from "./sample.ts";

const entries = nameEntries(sample);
const steps = { count: 0 };
const gazetteer = openGazetteer(buildGazetteer(entries), steps);

/** Every form of every name, folded, by entity: what the index must find, written out. */
const forms = new Map<string, Set<string>>();
for (const { words, reading } of entries) {
  let made = [""];
  for (const { joint, stem, endings } of words) {
    made = made.flatMap((text) => endings.map((ending) => `${text}${joint}${stem}${ending}`));
  }
  const known = forms.get(reading.entity) ?? new Set();
  for (const form of made) known.add(form.replaceAll(" ", ""));
  forms.set(reading.entity, known);
}

/** Names and near-names, with all that may stand between and within them. */
const pieces = [
  ...[
    "Lavrov",
    "Sergei",
    "S.",
    "Georgia",
    "Georgian",
    "Dream",
    "South",
    "Ossetia",
    "NATO",
    "GD",
    "Soros’",
    "2008",
    "war",
    "of",
    "LAVROV’S",
  ],
  ...["Лавров", "Сергей", "Викторович", "С.В.", "Южной", "Осетией", "Грузия", "мечта", "Цхинвал", "пятидневная", "война"],
  ...["ლავროვმა", "სერგეი", "საქართველოში", "სამხრეთ", "ოსეთი", "ქართული", "ოცნების", "-ს", "ᲗᲑᲘᲚᲘᲡᲘ"],
  ...[
    " ",
    " ",
    " ",
    "\n",
    "\u00a0",
    "-",
    "–",
    ".",
    ",",
    "'",
    "’",
    "«",
    "»",
    "\u00ad",
    "\u200b",
    "\u0301",
    "\u202a",
    "\ufeff",
    "😀",
    "\ud83d",
    "é",
    "א",
  ],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));

const spans = (matches: readonly Match[], source: string): string[] =>
  matches.flatMap(({ start, end, readings }) => readings.map(({ entity, type }) => `${fold(source.slice(start, end))} ${entity} ${type}`));

describe("scan", () => {
  it("marks nothing but forms of names, from first to last visible unit", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { start, end, readings } of gazetteer.scan(source)) {
          const marked = source.slice(start, end);
          expect(marked).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}.'’"»]$|^[\p{L}\p{N}]$/su);
          for (const { entity } of readings) expect(forms.get(entity)).toContain(fold(marked).replaceAll(" ", ""));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("orders matches by start and then longest first, no two alike", () => {
    fc.assert(
      fc.property(text, (source) => {
        const matches = gazetteer.scan(source);
        for (const [i, { start, end }] of matches.entries()) {
          const before = matches[i - 1];
          if (before !== undefined) expect(before.start < start || (before.start === start && before.end > end)).toBe(true);
        }
      }),
    );
  });

  it("is moved and never misled by ignored characters within names", () => {
    const ignored = fc.constantFrom("\u00ad", "\u200b", "\u200d", "\u2060", "\u0301", "\u0308", "\u202b", "\ufe0f");
    const places = fc.array(fc.tuple(fc.nat({ max: 200 }), ignored), { maxLength: 20 });
    fc.assert(
      fc.property(text, places, (source, insertions) => {
        let changed = source;
        for (const [place, sign] of insertions) {
          // Behind a letter, where a combining mark belongs to it.
          const letters = [...changed.matchAll(/\p{L}/gu)];
          const letter = letters[place % Math.max(letters.length, 1)];
          if (letter !== undefined) {
            const at = letter.index + letter[0].length;
            changed = changed.slice(0, at) + sign + changed.slice(at);
          }
        }
        expect(spans(gazetteer.scan(changed), changed)).toEqual(spans(gazetteer.scan(source), source));
      }),
      { numRuns: 300, examples: [["С.В.Лавров", [[0, "\u00ad"]]]] },
    );
  });

  it("finds every form that the entries hold", () => {
    for (const { words, reading } of entries) {
      const [first, ...rest] = words;
      const written = (joint: string): string => (joint === "." ? ". " : joint);
      for (const ending of words.at(-1)!.endings) {
        const stems = [first!, ...rest].map(({ joint, stem, endings, capital }, i) => {
          const isLast = i === words.length - 1;
          const word = stem + (isLast ? ending : endings[0]);
          return written(joint) + (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word);
        });
        const printed = entries.some((one) => one.words === words && one.letterCase !== undefined)
          ? stems.join("").replace(words.at(-1)!.stem.slice(1), words.at(-1)!.stem.slice(1).toUpperCase())
          : stems.join("");
        const source = ending === "'" ? `${printed} fund` : printed;
        const found = gazetteer.scan(source).filter(({ start, end }) => start === 0 && end === printed.length);
        expect(
          found.flatMap(({ readings }) => readings.map(({ entity }) => entity)),
          source,
        ).toContain(reading.entity);
      }
    }
  });

  it("throws on no text", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 100 }), text, (codes, more) => {
        expect(Array.isArray(gazetteer.scan(String.fromCharCode(...codes) + more))).toBe(true);
      }),
    );
  });
});

describe("the work of a scan", () => {
  const workFor = (source: string): number => {
    steps.count = 0;
    gazetteer.scan(source);
    return steps.count / source.length;
  };

  it.each([
    ["names in a row", "Georgia ".repeat(10_000)],
    ["first words of longer names", "South ".repeat(10_000)],
    ["near-names", "Georgian Drea Южной Осети სამხრეთ ოსეთელი ".repeat(2_000)],
    ["initials", "S. V. S. V. ".repeat(5_000)],
    ["initials without spaces", "С.В.".repeat(10_000)],
    ["one long word", "a".repeat(2_000_000)],
    ["one long word that begins as a name", "Lavrov".repeat(300_000)],
    ["a name before a long run of ignored characters", `Lavrov${"\u00ad".repeat(500_000)}a`],
    ["ignored characters between all letters", "L\u00ada\u0301v\u00adr\u00ado\u00adv\u00ad ".repeat(10_000)],
    ["a first word before a long run of spaces", `South${" ".repeat(500_000)}Ossetia`],
    ["signs", ".-'.-'".repeat(50_000)],
    ["apostrophes", "S'S'S'S'".repeat(20_000)],
    ["surrogates", "\ud83d\ude00\ud83d".repeat(50_000)],
  ])("grows with the text and no faster: %s", (_, source) => {
    expect(workFor(source)).toBeLessThan(12);
    expect(workFor(source + source)).toBeLessThan(workFor(source) * 1.1 + 0.1);
  });
});
