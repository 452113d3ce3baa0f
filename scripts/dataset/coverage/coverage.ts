import { readFileSync } from "node:fs";
import { createEngine, type Engine } from "../../../src/core/engine.ts";
import type { Candidate } from "../../../src/core/mentions/mention.ts";
import { openDataset } from "../../../src/core/records/dataset.ts";
import { languageOf } from "../../../src/page/article/language.ts";
import { type InputDocument, InputError, readDocuments } from "../../annotate/input.ts";
import { paragraphs } from "../../annotate/paragraphs.ts";
import { type Command, numberOf, optionsOf, UsageError } from "../command.ts";
import { openCompiled } from "../open.ts";
import { capitalised } from "./capitalised.ts";

/** A name that texts have and the dataset has not. */
export interface Lacking {
  readonly name: string;
  readonly count: number;
  /** In how many documents. */
  readonly documents: number;
  readonly languages: readonly string[];
}

export interface Coverage {
  readonly documents: number;
  /** Documents in a script without capitals, where names cannot be told from other words: they are left out. */
  readonly withoutCapitals: number;
  /** Capitalised names in all, and those of them that the dataset has. */
  readonly names: number;
  readonly known: number;
  readonly lacking: readonly Lacking[];
}

/** Which capitalised names the dataset lacks, most frequent first. A name counts as known if any part of it could be an entity. */
export function coverageOf(engine: Engine, documents: readonly InputDocument[]): Coverage {
  const lacking = new Map<string, { count: number; documents: Set<number>; languages: Set<string> }>();
  let [names, known, withoutCapitals] = [0, 0, 0];
  documents.forEach((document, n) => {
    const language = languageOf(document.text, document.lang ?? null) ?? document.lang ?? "unknown";
    if (language === "ka") {
      withoutCapitals += 1;
      return;
    }
    const blocks = paragraphs(document.text).map(({ text }, id) => ({ id, text, lang: document.lang ?? null }));
    const candidates = engine.findCandidates(blocks).filter(isOurs);
    for (const { id, text } of blocks) {
      const own = candidates.filter(({ block }) => block === id);
      for (const { start, end, name } of capitalised(text)) {
        names += 1;
        if (own.some((candidate) => candidate.start < end && candidate.end > start)) {
          known += 1;
          continue;
        }
        const entry = lacking.get(name) ?? { count: 0, documents: new Set(), languages: new Set() };
        entry.count += 1;
        entry.documents.add(n);
        entry.languages.add(language);
        lacking.set(name, entry);
      }
    }
  });
  const sorted = [...lacking]
    .map(([name, entry]) => ({ name, count: entry.count, documents: entry.documents.size, languages: [...entry.languages].sort() }))
    .sort((a, b) => b.count - a.count || b.documents - a.documents || (a.name < b.name ? -1 : 1));
  return { documents: documents.length, withoutCapitals, names, known, lacking: sorted };
}

/** Another's longer name ("Ivan Lavrov", "Georgia Tech") is none that we have. */
const isOurs = ({ cues }: Candidate): boolean => !cues.some((cue) => cue.is === "longer name" || cue.is === "blocked");

/** JSON Lines as `annotate` takes them, or else one plain text. Throws UsageError. */
export function readTexts(file: string): readonly InputDocument[] {
  try {
    const text = readFileSync(file, "utf8");
    return /^\s*\{/.test(text) ? readDocuments(file) : [{ id: file, text }];
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    if (error instanceof Error && "code" in error) throw new UsageError(`${file} cannot be read (${String(error.code)}).`);
    throw error;
  }
}

function coverageText({ documents, withoutCapitals, names, known, lacking }: Coverage, top: number): string {
  const width = Math.max(4, ...lacking.slice(0, top).map(({ name }) => name.length));
  return [
    `${documents} ${documents === 1 ? "text" : "texts"}, ${names} capitalised names, ${known} of them known; ${lacking.length} different ones are lacking`,
    ...(withoutCapitals > 0 ? [`${withoutCapitals} in Georgian, which has no capitals, left out`] : []),
    "",
    `count  texts  ${"name".padEnd(width)}  languages`,
    ...lacking
      .slice(0, top)
      .map(
        ({ name, count, documents: of, languages }) =>
          `${String(count).padStart(5)}  ${String(of).padStart(5)}  ${name.padEnd(width)}  ${languages.join(", ")}`,
      ),
  ].join("\n");
}

const usualTop = 50;

export const coverage: Command = {
  usage: ["coverage --input FILE", "tells which capitalised names of texts the dataset lacks, most frequent first"],
  details: [
    "--input FILE  JSON Lines as `annotate` takes them, or a plain text",
    `--top N       how many names to print (${usualTop})`,
    "--json        prints all as JSON",
  ],
  run(args) {
    const options = { input: { type: "string" }, top: { type: "string" }, json: { type: "boolean" } } as const;
    const { input, top, json } = optionsOf(args, options);
    if (input === undefined) throw new UsageError("coverage is written: coverage --input FILE.");
    const most = numberOf("top", top, usualTop);
    const texts = readTexts(input);
    const result = coverageOf(createEngine(openDataset(openCompiled().files)), texts);
    console.log(json ? JSON.stringify(result) : coverageText(result, most));
    return 0;
  },
};
