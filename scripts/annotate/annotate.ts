import type { Engine } from "../../src/core/engine.ts";
import type { Language } from "../../src/core/records/text.ts";
import { languageOf } from "../../src/page/article/language.ts";
import { today } from "../../src/page/as-of.ts";
import type { InputDocument } from "./input.ts";
import { paragraphs } from "./paragraphs.ts";

/** A mention in a plain text; `start` and `end` in UTF-16 code units of the text as given. */
export interface Annotated {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: string;
  readonly confidence: number;
  readonly why: readonly string[];
}

/** Finds the mentions in one document, by the engine that the browser runs. The title helps and is not annotated. */
export function annotateDocument(engine: Engine, document: InputDocument): Annotated[] {
  const lang = document.lang ?? null;
  const pieces = paragraphs(document.text);
  const title = document.title ?? "";
  const blocks = pieces.map(({ text }, i) => ({ id: i + 1, text, lang }));
  if (title !== "") blocks.unshift({ id: 0, text: title, lang });
  const language: Language | null = languageOf(document.text, lang);
  const mentions = engine.resolve({ language, title, asOf: document.date ?? today() }, engine.findCandidates(blocks));
  return mentions.flatMap((mention) => {
    const piece = pieces[mention.block - 1];
    if (piece === undefined) return [];
    const { entity, confidence, why } = mention;
    const start = piece.start + mention.start;
    const end = piece.start + mention.end;
    return [{ start, end, text: document.text.slice(start, end), entity, confidence, why }];
  });
}
