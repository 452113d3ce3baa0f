import type { ArticleWords } from "../core/context/article-topics.ts";
import type { ListedMention } from "../core/mentions/listed-mention.ts";
import type { Block, Candidate, DocumentInfo, Mention } from "../core/mentions/mention.ts";
import type { Kind } from "../core/records/entity.ts";
import { languageOf } from "./article/language.ts";
import { rangeOf, readBlocks, type TextBlock } from "./blocks.ts";
import { watchChanges } from "./changes.ts";
import { chooseShown, type MarksShown } from "./first-mentions.ts";
import { nextPace, restingPace } from "./pace.ts";
import { createPainter, type MarkStyle, type Painter, type PlacedMention } from "./paint.ts";
import { articleScope } from "./scope.ts";
import { nextSlice, sliceUsedUp } from "./slices.ts";

/** The engine as the page sees it: in the extension by messages, elsewhere by direct calls. */
export interface Engine {
  findCandidates(blocks: readonly Block[]): Promise<readonly Candidate[]>;
  resolve(document: DocumentInfo, candidates: readonly Candidate[]): Promise<readonly Mention[]>;
}

/** The reader's choices that bear on marks. */
export interface MarkChoice {
  readonly shown: MarksShown;
  readonly style: MarkStyle;
  /** The least confidence of a name that is marked, 0 to 1. */
  readonly least: number;
  readonly kinds: ReadonlySet<Kind>;
  /** Entities that are not marked. */
  readonly muted: readonly string[];
}

export interface Annotation {
  readonly painter: Painter;
  /** All mentions of the last look, painted or not. */
  mentions(): readonly Mention[];
  /** The same as others are told of them. */
  listed(): readonly ListedMention[];
  info(): DocumentInfo;
  /** Its heading, and the beginning of its text. */
  words(): ArticleWords;
  /** The text that was read, by the ids that mentions name. */
  blocks(): ReadonlyMap<number, TextBlock>;
  /** All that its names could be, in the document's order. */
  candidates(): readonly Candidate[];
  /** Asks the engine anew about everything, under another date and choice. */
  redo(asOf: string, choice: MarkChoice | undefined): void;
}

/** Units of text a message: 60,000 and back take 4 to 6 ms in both browsers. */
const unitsAMessage = 60_000;

/**
 * Marks the known names in a document and keeps the marks true while it changes.
 *
 * @param asOf the day up to which things are told, `YYYY-MM-DD`.
 * @param scope names are looked for in it alone; by default in the article.
 * @param ignore whether a node is ours.
 * @param changed called after each look with new marks.
 * @param failed called with what the engine threw; marks stand as they were.
 * @param signal ends it and leaves nothing behind.
 */
export function annotate(
  document: Document,
  engine: Engine,
  asOf: string,
  choice: MarkChoice,
  {
    scope,
    ignore,
    changed,
    failed,
  }: { scope?: Element | undefined; ignore: (node: Node) => boolean; changed: () => void; failed: (error: unknown) => void },
  signal: AbortSignal,
): Annotation {
  const shadowRoots = new Set<ShadowRoot>();
  const painter = createPainter(document);
  const changes = watchChanges(document, () => void look(), ignore, signal);
  let pace = restingPace;
  let blocks = new Map<number, TextBlock>();
  let candidates = new Map<number, readonly Candidate[]>();
  let mentions: readonly Mention[] = [];
  let sample = "";
  let info: DocumentInfo = { language: null, title: "", asOf };
  let nextId = 1;
  /** One look at a time; one more is kept waiting, never two. */
  let looking = false;
  let again = false;

  async function look(): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    do {
      again = false;
      try {
        await lookOnce();
      } catch (error) {
        if (!signal.aborted) failed(error);
      }
    } while (again && !signal.aborted);
    looking = false;
  }

  async function lookOnce(): Promise<void> {
    const { read, cost } = await readSliced();
    if (signal.aborted) return;
    const fresh = takeOver(read);
    sample = sampleOf(read);
    info = {
      language: languageOf(sample, document.documentElement.lang || null),
      title: document.title.slice(0, 500),
      asOf: info.asOf,
    };
    pace = nextPace(pace, cost, fresh.length > 0);
    changes.rest(pace.wait);
    for (const root of shadowRoots) changes.include(root);
    const batches = inBatches(nearestFirst(fresh, document));
    for (const [i, batch] of batches.entries()) {
      const found = await engine.findCandidates(batch.map(([id, block]) => toMessage(id, block)));
      if (signal.aborted) return;
      for (const [id] of batch) candidates.set(id, []);
      for (const candidate of found) candidates.set(candidate.block, [...(candidates.get(candidate.block) ?? []), candidate]);
      // The first answer is painted early, since it is about what the reader sees; the last one is about the whole.
      if (i === 0 && batches.length > 1) await resolveAndPaint();
    }
    await resolveAndPaint();
  }

  async function readSliced(): Promise<{ read: TextBlock[]; cost: number }> {
    const read: TextBlock[] = [];
    let cost = 0;
    let start = performance.now();
    for (const block of readBlocks(scope ?? articleScope(document), shadowRoots)) {
      read.push(block);
      if (!sliceUsedUp(start)) continue;
      cost += performance.now() - start;
      await nextSlice();
      if (signal.aborted) break;
      start = performance.now();
    }
    return { read, cost: cost + performance.now() - start };
  }

  /** Blocks that stand unchanged keep their id and candidates; the others are new. */
  function takeOver(read: readonly TextBlock[]): [number, TextBlock][] {
    const known = new Map([...blocks].map(([id, block]) => [block.nodes[0], { id, block }]));
    const kept = new Map<number, TextBlock>();
    const fresh: [number, TextBlock][] = [];
    for (const block of read) {
      const old = known.get(block.nodes[0]);
      const same = old !== undefined && !kept.has(old.id) && isSame(old.block, block);
      const id = same ? old.id : nextId++;
      if (!same) fresh.push([id, block]);
      kept.set(id, block);
    }
    candidates = new Map([...candidates].filter(([id]) => kept.has(id)));
    blocks = kept;
    return fresh;
  }

  async function resolveAndPaint(): Promise<void> {
    const answer = await engine.resolve(info, inOrder());
    if (signal.aborted) return;
    mentions = answer.filter(
      (mention) =>
        mention.confidence >= choice.least &&
        choice.kinds.has(mention.kind) &&
        !choice.muted.includes(mention.entity) &&
        blocks.has(mention.block),
    );
    const position = new Map([...blocks.keys()].map((id, i) => [id, i]));
    mentions = [...mentions].sort((a, b) => (position.get(a.block) ?? 0) - (position.get(b.block) ?? 0) || a.start - b.start);
    paint();
  }

  function paint(): void {
    const shown = chooseShown(
      mentions.map((mention) => ({ entity: mention.entity, section: blocks.get(mention.block)?.section ?? 0 })),
      choice.shown,
    );
    const placed = mentions.flatMap((mention, i): PlacedMention[] => {
      const block = blocks.get(mention.block) as TextBlock;
      const range = rangeOf(block, mention.start, mention.end);
      if (range === null) return [];
      return [{ key: keyOf(mention), range, entity: mention.entity, kind: mention.kind, text: textOf(mention), painted: shown.has(i) }];
    });
    painter.show(placed, choice.style);
    changed();
  }

  const inOrder = (): Candidate[] => [...blocks.keys()].flatMap((id) => candidates.get(id) ?? []);
  const textOf = (mention: Mention): string => blocks.get(mention.block)?.text.slice(mention.start, mention.end) ?? "";

  signal.addEventListener("abort", () => painter.clear());
  void look();

  return {
    painter,
    mentions: () => mentions,
    listed() {
      const painted = new Set(painter.mentions().flatMap((mention) => (mention.painted ? [mention.key] : [])));
      return mentions.map((mention) => ({
        key: keyOf(mention),
        text: textOf(mention),
        entity: mention.entity,
        kind: mention.kind,
        confidence: mention.confidence,
        why: mention.why,
        painted: painted.has(keyOf(mention)),
      }));
    },
    info: () => info,
    words: () => ({ title: info.title, text: sample }),
    blocks: () => blocks,
    candidates: inOrder,
    redo(asOf, chosen = choice) {
      info = { ...info, asOf };
      choice = chosen;
      void look();
    },
  };
}

/** The same while the text at the mention's place is. */
const keyOf = (mention: Mention): string => `${mention.block}:${mention.start}:${mention.end}:${mention.entity}`;

/** A block as the engine takes it. */
export const toMessage = (id: number, block: TextBlock): Block => ({
  id,
  text: block.text,
  lang: block.container.closest("[lang]")?.getAttribute("lang") || null,
});

const isSame = (a: TextBlock, b: TextBlock): boolean =>
  a.text === b.text && a.nodes.length === b.nodes.length && a.nodes.every((node, i) => node === b.nodes[i]);

/** Text enough to tell the language by. */
export const sampleOf = (blocks: readonly TextBlock[]): string => {
  let sample = "";
  for (const block of blocks) {
    sample += block.text;
    if (sample.length > 4_000) break;
  }
  return sample;
};

/** Few blocks are sent as they come: asking for their places would cost more than it wins. */
const fewBlocks = 40;

/** Orders blocks by their distance from what the reader sees, one screen at a time. */
function nearestFirst(fresh: [number, TextBlock][], document: Document): [number, TextBlock][] {
  const height = document.defaultView?.innerHeight ?? 0;
  if (fresh.length <= fewBlocks || height === 0) return fresh;
  const screens = new Map(
    fresh.map(([id, block]) => {
      const { top, bottom } = block.container.getBoundingClientRect();
      return [id, top > height ? Math.ceil(top / height) : bottom < 0 ? Math.ceil(-bottom / height) : 0];
    }),
  );
  return fresh.toSorted(([a], [b]) => (screens.get(a) ?? 0) - (screens.get(b) ?? 0));
}

/** Messages of bounded size; the first one small, so that what is in view is answered first. */
function inBatches(ordered: readonly [number, TextBlock][]): [number, TextBlock][][] {
  const batches: [number, TextBlock][][] = [];
  let units = Number.POSITIVE_INFINITY;
  for (const entry of ordered) {
    const bound = batches.length === 1 ? unitsAMessage / 4 : unitsAMessage;
    if (units + entry[1].text.length > bound) {
      batches.push([]);
      units = 0;
    }
    batches.at(-1)?.push(entry);
    units += entry[1].text.length;
  }
  return batches;
}
