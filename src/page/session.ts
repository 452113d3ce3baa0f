import type { ArticleWords } from "../core/context/article-topics.ts";
import type { AsOf } from "../core/context/card-view.ts";
import type { Language } from "../core/records/text.ts";
import { type Annotation, annotate, type Engine, type MarkChoice } from "./annotate.ts";
import { type Card, type CardAnswer, type CardEvents, type CardNeeds, cardSlot } from "./card-slot.ts";
import { type Hover, startHover } from "./hover/hover.ts";
import type { HoverSettings } from "./hover/settings.ts";
import { hoverMark } from "./hover-marks.ts";
import type { Travel } from "./travel.ts";
import { travelSlot } from "./travel-slot.ts";

/** What marks and cards on a document need from outside it. */
export interface SessionNeeds {
  readonly document: Document;
  readonly engine: Engine;
  /** Names are looked for in it alone; without it in the article. */
  readonly scope?: Element;
  readonly language: Language;
  /** The day up to which things are told. */
  readonly asOf: AsOf;
  /** Read whenever it is needed, so that a change holds at once. */
  readonly hover: () => HoverSettings;
  /** What the card of an entity shows. Never rejects. */
  readonly describe: (entity: string, asOf: AsOf, mentioned: readonly string[], words: ArticleWords) => Promise<CardAnswer>;
  /** Brings the card's script into this world, the interface's words for it, its theme and size. */
  readonly loadCard: () => Promise<Pick<CardNeeds, "words" | "theme" | "size">>;
  /** Brings the script for going about into this world. */
  readonly loadTravel: () => Promise<unknown>;
  /** New marks are painted. */
  readonly changed: () => void;
  /** The engine failed; marks stand as they were. */
  readonly failed: (error: unknown) => void;
}

/** Marks and cards at work on one document. */
export interface Session {
  readonly annotation: Annotation;
  readonly hover: Hover;
  /** Rejects if its script could not be loaded. */
  readonly travel: () => Promise<Travel>;
  readonly asOf: AsOf;
  /** Tells everything up to this day from now on, open cards too, and marks by this choice, if it is another. */
  tellUpTo(day: AsOf, choice?: MarkChoice): void;
}

/** @param signal ends all of it and leaves nothing in the page. */
export function startSession(needs: SessionNeeds, choice: MarkChoice, signal: AbortSignal): Session {
  const { document, language } = needs;
  let { asOf } = needs;
  const telling = () => asOf.day + asOf.origin;
  let told = telling();
  let card: Card | null = null;

  const annotation = annotate(
    document,
    needs.engine,
    asOf.day,
    choice,
    { scope: needs.scope, ignore: (node) => card?.owns(node) ?? false, changed, failed: needs.failed },
    signal,
  );
  const describe = (entity: string): Promise<CardAnswer> =>
    needs.describe(entity, asOf, [...new Set(annotation.mentions().map((mention) => mention.entity))], annotation.words());

  /** Cards that stand are told anew only now: what the page names may hang on the day. */
  function changed(): void {
    needs.changed();
    if (told !== telling()) card?.retell();
    told = telling();
  }

  async function loadCard(events: CardEvents): Promise<Card> {
    const outside = await needs.loadCard();
    card = cardSlot.taken()({ ...outside, document, language, events, describe, annotation, jump: { go } });
    return card;
  }

  let travelling: Promise<Travel> | null = null;
  async function loadTravel(): Promise<Travel> {
    await needs.loadTravel();
    return travelSlot.taken()(window, annotation.painter, hover, signal);
  }
  const travel = (): Promise<Travel> => {
    travelling ??= loadTravel();
    // The next time tries again.
    travelling.catch(() => (travelling = null));
    return travelling;
  };
  const go = (place: StaticRange): void => void travel().then((there) => there.go(place), needs.failed);

  const hover = startHover({
    document,
    signal,
    settings: needs.hover,
    markAt(x, y) {
      const found = annotation.painter.at(x, y);
      return found === null ? null : hoverMark(found);
    },
    describe: async (mark) => mark.answer ?? describe(mark.entity),
    loadCard,
    onActive: (mark) => annotation.painter.activate(mark?.key ?? null),
  });

  return {
    annotation,
    hover,
    travel,
    get asOf() {
      return asOf;
    },
    tellUpTo(day, choice) {
      asOf = day;
      annotation.redo(day.day, choice);
    },
  };
}
