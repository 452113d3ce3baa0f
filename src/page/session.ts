import type { ArticleWords } from "../core/context/article-topics.ts";
import type { AsOf } from "../core/context/card-view.ts";
import type { LookedUp } from "../core/context/looked-up.ts";
import type { Language } from "../core/records/text.ts";
import { type Annotation, annotate, type Engine, type MarkChoice } from "./annotate.ts";
import { type Card, type CardAnswer, type CardEvents, type CardNeeds, cardSlot } from "./card-slot.ts";
import { type Hover, startHover } from "./hover/hover.ts";
import type { HoverSettings } from "./hover/settings.ts";
import { hoverMark } from "./hover-marks.ts";
import { createJump, type Jump } from "./jump.ts";
import { selectedRange } from "./selected.ts";

/** What marks and cards on a document need from outside it. */
export interface SessionNeeds {
  readonly document: Document;
  readonly engine: Engine;
  readonly language: Language;
  /** The day up to which things are told. */
  readonly asOf: AsOf;
  /** Read whenever it is needed, so that a change holds at once. */
  readonly hover: () => HoverSettings;
  /** What the card of an entity shows. Never rejects. */
  readonly describe: (entity: string, asOf: AsOf, mentioned: readonly string[], words: ArticleWords) => Promise<CardAnswer>;
  /** Brings the card's script into this world, the interface's words for it and its theme. */
  readonly loadCard: () => Promise<Pick<CardNeeds, "words" | "theme">>;
  /** New marks are painted. */
  readonly changed: () => void;
  /** The engine failed; marks stand as they were. */
  readonly failed: (error: unknown) => void;
}

/** Marks and cards at work on one document. */
export interface Session {
  readonly annotation: Annotation;
  readonly hover: Hover;
  readonly jump: Jump;
  readonly asOf: AsOf;
  /** Tells everything up to this day from now on, open cards too, and marks by this choice, if it is another. */
  tellUpTo(day: AsOf, choice?: MarkChoice): void;
  /** Opens a card of what is selected. */
  lookUp(found: LookedUp): void;
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
    { ignore: (node) => card?.owns(node) ?? false, changed, failed: needs.failed },
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
    const create = cardSlot();
    if (create === null) throw new Error("the card's script did not load");
    card = create({ ...outside, document, language, events, describe, annotation, jump });
    return card;
  }

  const jump = createJump(window, annotation.painter, signal);
  const hover = startHover({
    document,
    signal,
    settings: needs.hover,
    markAt(x, y) {
      const found = annotation.painter.at(x, y);
      return found === null ? null : hoverMark(found);
    },
    marks: () => annotation.painter.mentions().map(hoverMark),
    describe: async (mark) => mark.answer ?? describe(mark.entity),
    loadCard,
    onActive: (mark) => annotation.painter.activate(mark?.key ?? null),
  });

  return {
    annotation,
    hover,
    jump,
    get asOf() {
      return asOf;
    },
    lookUp: (found) => hover.visit({ ...found, key: "", range: selectedRange(document), inLink: false, quiet: false }),
    tellUpTo(day, choice) {
      asOf = day;
      annotation.redo(day.day, choice);
    },
  };
}
