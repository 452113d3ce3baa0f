import type { Engine } from "../../src/core/engine.ts";
import type { KnownWords } from "../../src/core/known-words/find.ts";
import type { Mention } from "../../src/core/mentions/mention.ts";
import { findPublished, type Sign } from "../../src/core/published/published.ts";
import type { Language } from "../../src/core/records/text.ts";
import type { PageReading } from "./in-page.ts";

/** What the command prints of a page. Texts are as the page has them. */
export interface PageContext {
  readonly article: boolean;
  /** `YYYY-MM-DD`; null where no sign was good enough. */
  readonly published: string | null;
  /** The sign that the date was taken from. */
  readonly source: Sign | null;
  readonly asOf: string;
  readonly language: Language | null;
  readonly title: string;
  readonly mentions: readonly ({ readonly text: string } & Pick<Mention, "entity" | "confidence" | "why">)[];
  /** What the page has persons saying; direct speech with its quotation marks. */
  readonly saidHere: readonly { readonly entity: string; readonly text: string; readonly direct: boolean }[];
  /** Quotations that the dataset holds, by the permanent ids of their statements. */
  readonly knownWords: readonly ({ readonly text: string } & Omit<KnownWords, "start" | "end">)[];
}

/** Asks the engine about a page that was read, as the extension does. Rejects with DatasetError. */
export async function contextOf(engine: Engine, { article, signs, today, language, title, blocks }: PageReading): Promise<PageContext> {
  const published = findPublished(signs, today);
  const document = { language, title, asOf: published?.day ?? today };
  const mentions = engine.resolve(document, engine.findCandidates(blocks));
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const textOf = (place: { readonly block: number; readonly start: number; readonly end: number }): string =>
    texts.get(place.block)?.slice(place.start, place.end) ?? "";
  return {
    article,
    published: published?.day ?? null,
    source: published?.sign ?? null,
    asOf: document.asOf,
    language,
    title,
    mentions: mentions.map((mention) => {
      const { entity, confidence, why } = mention;
      return { text: textOf(mention), entity, confidence, why };
    }),
    saidHere: engine.said(document, blocks, mentions).map((said) => ({ entity: said.entity, text: textOf(said), direct: said.direct })),
    knownWords: (await engine.knownWords(document, blocks, mentions)).map((known) => {
      const { statement, match, of, differs, shortened } = known;
      return { text: textOf(known), statement, match, of, differs, shortened };
    }),
  };
}
