import type { Card, CardAnswer, CardEvents } from "../card-slot.ts";
import { followKeys } from "./keys.ts";
import { removeLeftover } from "./leftover.ts";
import { atRest, type HoverEvent, type HoverState, step, wakeAt } from "./machine.ts";
import type { Mark } from "./mark.ts";
import { followPointer } from "./pointer.ts";
import { createPresenter } from "./presenter.ts";
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
  /** Asks for what a mark's card shows. Never rejects. */
  readonly describe: (mark: Mark) => Promise<CardAnswer>;
  /** Loads the card's script and makes the card; called on first need, and again after it failed. */
  readonly loadCard: (events: CardEvents) => Promise<Card>;
  /** The mark whose card is open, to be painted as such; null when it closes. */
  readonly onActive: (mark: Mark | null) => void;
}

/** For the browser's commands; each does nothing where there is nothing to do. */
export interface Hover {
  /** Opens the card of a mark that the reader went to by key. */
  visit(mark: Mark): void;
  close(): void;
  pin(): void;
  /** Key of the mark whose card is open. */
  openKey(): string | null;
  /** The mark under the pointer. */
  under(): Mark | null;
}

/** Follows pointer, keys and touch on a document and opens cards on its marks. */
export function startHover(needs: HoverNeeds): Hover {
  const { document, signal } = needs;
  removeLeftover(document);
  let state: HoverState = atRest;
  let timer: { readonly id: number; readonly due: number } | null = null;

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

  return {
    visit: (mark) => send({ is: "visit", mark }),
    close: () => send({ is: "close" }),
    pin: () => send({ is: "pin" }),
    openKey: () => state.open?.mark.key ?? null,
    under: () => state.under,
  };
}
