import type { Engine } from "../../src/core/engine.ts";
import { findPublished, type Sign } from "../../src/core/published/published.ts";
import type { Language } from "../../src/core/records/text.ts";
import type { PageReading } from "./in-page.ts";

/** What the command prints of a page. */
export interface PageContext {
  readonly article: boolean;
  /** `YYYY-MM-DD`; null where no sign was good enough. */
  readonly published: string | null;
  /** The sign that the date was taken from. */
  readonly source: Sign | null;
  readonly asOf: string;
  readonly language: Language | null;
  readonly title: string;
  readonly mentions: readonly {
    readonly text: string;
    readonly entity: string;
    readonly confidence: number;
    readonly why: readonly string[];
  }[];
  readonly saidHere: readonly never[];
  readonly knownWords: readonly never[];
}

/** Asks the engine about a page that was read, as the content script does. */
export function contextOf(engine: Engine, { article, signs, today, language, title, blocks }: PageReading): PageContext {
  const published = findPublished(signs, today);
  const asOf = published?.day ?? today;
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const mentions = engine
    .resolve({ language, title, asOf }, engine.findCandidates(blocks))
    .map(({ block, start, end, entity, confidence, why }) => ({
      text: texts.get(block)?.slice(start, end) ?? "",
      entity,
      confidence,
      why,
    }));
  return {
    article,
    published: published?.day ?? null,
    source: published?.sign ?? null,
    asOf,
    language,
    title,
    mentions,
    saidHere: [],
    knownWords: [],
  };
}
