import type { Card } from "../card-slot.ts";
import type { HoverEvent } from "./machine.ts";
import type { Mark } from "./mark.ts";
import type { Point } from "./point.ts";
import type { HoverSettings } from "./settings.ts";

interface PointerNeeds {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly settings: () => HoverSettings;
  readonly markAt: (x: number, y: number, target: EventTarget | null) => Mark | null;
  readonly card: () => Card | null;
  /** Whether it matters what a scroll brings under the pointer. */
  readonly watching: () => boolean;
  readonly send: (event: HoverEvent) => void;
}

/** What the pointer is over: a mark of the page, or the open card, or neither. */
export interface Under {
  readonly mark: Mark | null;
  readonly inCard: boolean;
}

/** Where the pointer is known to be; the keys ask when the modifier goes down. */
export interface PointerPlace {
  under(): Under;
}

/**
 * Tells the machine what mouse, pen and finger do. Touch is told by `pointerType`: media queries say "no hover" even on
 * desktops without a mouse at the moment. Listens while events go down, since pages stop them on the way up; takes none of them.
 */
export function followPointer(needs: PointerNeeds): PointerPlace {
  const { document, signal, send, card } = needs;
  let place: Point | null = null;

  function at(x: number, y: number, target: EventTarget | null): Under {
    if (card()?.owns(target)) return { mark: null, inCard: card()?.isOpenCard(target) === true };
    const mark = needs.markAt(x, y, target);
    return { mark: mark && isSelected(document, mark.range) ? null : mark, inCard: false };
  }

  const under = (): Under => {
    const target = place && document.elementFromPoint(place.x, place.y);
    return place && target ? at(place.x, place.y, target) : { mark: null, inCard: false };
  };

  /** Pages can send events too; only the reader's own count. */
  function on<Type extends keyof DocumentEventMap>(type: Type, tell: (event: DocumentEventMap[Type]) => void): void {
    const listener = (event: DocumentEventMap[Type]): void => {
      if (event.isTrusted) tell(event);
    };
    document.addEventListener(type, listener, { capture: true, passive: true, signal });
  }

  const out = (): void => {
    place = null;
    send({ is: "out" });
  };

  on("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    place = { x: event.clientX, y: event.clientY };
    send({
      is: "move",
      ...place,
      ...at(place.x, place.y, event.target),
      held: event.buttons !== 0,
      modifier: event.getModifierState(needs.settings().modifier),
      headsTo: card()?.headsTo ?? null,
    });
  });
  on("pointerdown", (event) => {
    // A finger that goes down may be scrolling: its tap arrives as a click.
    if (event.pointerType !== "touch") send({ is: "press", ...at(event.clientX, event.clientY, event.target) });
  });
  on("click", (event) => {
    // The second click of a double click selects a word.
    if (event.detail > 1 || !(event instanceof PointerEvent)) return;
    const way = event.pointerType === "touch" ? "touch" : "click";
    // A key press on a button makes a click too, with no place.
    if (event.pointerType !== "") send({ is: "click", way, ...at(event.clientX, event.clientY, event.target) });
  });
  on("scroll", () => send({ is: "scroll", ...(needs.watching() ? under() : { mark: null, inCard: false }) }));
  on("pointerover", (event) => {
    // A frame takes the moves that follow: for this document the pointer has left.
    if (event.target instanceof HTMLIFrameElement) out();
  });
  on("visibilitychange", () => {
    if (document.visibilityState === "hidden") out();
  });
  // In Firefox Escape leaves full screen and the key never arrives; in both the card's host may be in what left.
  on("fullscreenchange", () => send({ is: "close" }));
  document.documentElement.addEventListener("pointerleave", (event) => event.isTrusted && out(), { passive: true, signal });

  return { under };
}

/** Whether the reader has selected any of the range: a card would stand in the way of copying it. */
function isSelected(document: Document, range: Range): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const selected = selection.getRangeAt(0);
  if (selected.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  return selected.compareBoundaryPoints(Range.START_TO_END, range) > 0 && selected.compareBoundaryPoints(Range.END_TO_START, range) < 0;
}
