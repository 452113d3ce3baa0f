import type { Engine } from "../../src/core/engine.ts";
import type { Block, DocumentInfo, Mention } from "../../src/core/mentions/mention.ts";
import { today } from "../../src/core/records/today.ts";
import { languageOf } from "../../src/page/article/language.ts";
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

/** What a person says in a plain text, quotation marks included; places as in `Annotated`. */
export interface AnnotatedSaid {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly direct: boolean;
}

/** A plain text as the engine sees it. */
interface Read {
  readonly info: DocumentInfo;
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  /** Where a block begins in the text; undefined for the title, which helps and is not annotated. */
  startOf(block: number): number | undefined;
}

function read(engine: Engine, document: InputDocument): Read {
  const lang = document.lang ?? null;
  const pieces = paragraphs(document.text);
  const title = document.title ?? "";
  const blocks = pieces.map(({ text }, i) => ({ id: i + 1, text, lang }));
  if (title !== "") blocks.unshift({ id: 0, text: title, lang });
  const info = { language: languageOf(document.text, lang), title, asOf: document.date ?? today() };
  const mentions = engine.resolve(info, engine.findCandidates(blocks));
  return { info, blocks, mentions, startOf: (block) => pieces[block - 1]?.start };
}

/** Finds the mentions in one document, by the engine that the browser runs. */
export function annotateDocument(engine: Engine, document: InputDocument): Annotated[] {
  return mentionsIn(document, read(engine, document));
}

/** The same, and what the persons mentioned say. */
export function annotateWithSaid(engine: Engine, document: InputDocument): { mentions: Annotated[]; said: AnnotatedSaid[] } {
  const known = read(engine, document);
  const said = engine.said(known.info, known.blocks, known.mentions).flatMap(({ block, entity, start, end, direct }) => {
    const from = known.startOf(block);
    return from === undefined ? [] : [{ entity, start: from + start, end: from + end, direct }];
  });
  return { mentions: mentionsIn(document, known), said };
}

function mentionsIn(document: InputDocument, { mentions, startOf }: Read): Annotated[] {
  return mentions.flatMap(({ block, entity, confidence, why, ...span }) => {
    const from = startOf(block);
    if (from === undefined) return [];
    const start = from + span.start;
    const end = from + span.end;
    return [{ start, end, text: document.text.slice(start, end), entity, confidence, why }];
  });
}
