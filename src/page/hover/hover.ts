import type { Card, CardAnswer, CardEvents } from "../card-slot.ts";
import { followKeys } from "./keys.ts";
import { removeLeftover } from "./leftover.ts";
import { atRest, type HoverEvent, type HoverState, step, wakeAt } from "./machine.ts";
import type { Mark } from "./mark.ts";
import { followPointer } from "./pointer.ts";
import { createPresenter } from "./presenter.ts";
import type { HoverSettings } from "./settings.ts";
import { bringIntoView, firstInView, neighbour } from "./visit.ts";

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
  /** Goes to a place in the text and opens its card. */
  visit(mark: Mark): void;
}

/** Follows pointer, keys and touch on a document and opens cards on its marks. */
export function startHover(needs: HoverNeeds): Hover {
  const { document, signal } = needs;
  removeLeftover(document);
  let state: HoverState = atRest;
  let timer: { readonly id: number; readonly due: number } | null = null;
  let visited: string | null = null;

  function send(event: HoverEvent): void {
    if (signal.aborted) return;
    const next = step(state, event, performance.now(), needs.settings());
    state = next.state;
    for (const effect of next.effects) presenter.perform(effect);
    arm();
  }

  /** One timer. One that is due too early only wakes the machine for nothing; setting it anew at each move would cost more. */
  function arm(): void {
    const due = wakeAt(state, needs.settings());
    if (due === null || (timer && timer.due <= due)) return;
    if (timer) clearTimeout(timer.id);
    timer = { id: window.setTimeout(wake, Math.max(0, Math.ceil(due - performance.now()))), due };
  }

  function wake(): void {
    timer = null;
    send({ is: "wake" });
  }

  const presenter = createPresenter(needs, send);
  const { card } = presenter;
  const pointer = followPointer({ ...needs, card, send, watching: () => state.pending !== null || state.open !== null });
  followKeys({ document, signal, settings: needs.settings, pointer, card, send });
  signal.addEventListener("abort", () => {
    if (timer) clearTimeout(timer.id);
  });

  function visit(mark: Mark | null | undefined): void {
    if (!mark) return;
    visited = mark.key;
    if (document.defaultView) bringIntoView(document.defaultView, mark);
    send({ is: "visit", mark });
  }

  const current = (): string | null => state.open?.mark.key ?? visited;

  return {
    next: () => visit(neighbour(needs.marks(), current(), 1)),
    previous: () => visit(neighbour(needs.marks(), current(), -1)),
    open() {
      const marks = needs.marks();
      visit(state.under ?? marks.find((mark) => mark.key === current()) ?? firstInView(marks) ?? marks[0]);
    },
    close: () => send({ is: "close" }),
    pin: () => send({ is: "pin" }),
    visit,
  };
}
