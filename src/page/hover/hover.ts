import type { Card, CardAnswer, CardEvents } from "../card-slot.ts";
import type { Mark } from "./mark.ts";
import type { HoverSettings } from "./settings.ts";

/** What the hover needs of the page around it. */
export interface HoverNeeds {
  readonly document: Document;
  /** Ends every listener, closes the card. */
  readonly signal: AbortSignal;
  /** Read at each event, so that a change holds at once. */
  readonly settings: () => HoverSettings;
  /** The mark at a point of the viewport (CSS pixels); `target` is the event's, for shadow roots and editable text. */
  readonly markAt: (x: number, y: number, target: EventTarget | null) => Mark | null;
  /** Every mark of the page in reading order, the quiet ones too. */
  readonly marks: () => readonly Mark[];
  /** Asks for what a mark's card shows. Never rejects. */
  readonly describe: (mark: Mark) => Promise<CardAnswer>;
  /** Loads the card's script and makes the card; called on first need, and again after it failed. */
  readonly loadCard: (events: CardEvents) => Promise<Card>;
  /** The mark whose card is open, to be painted as such; null when it closes. */
  readonly onActive: (mark: Mark | null) => void;
}

/** For the browser's commands; each does nothing where there is nothing to do. */
export interface Hover {
  next(): void;
  previous(): void;
  /** Opens the card of the mark under the pointer, of the one last visited by key, or of the first in view. */
  open(): void;
  close(): void;
  pin(): void;
}

/** Follows pointer, keys and touch on a document and opens cards on its marks. */
export declare function startHover(needs: HoverNeeds): Hover;
