import type { Card } from "../card-slot.ts";
import type { HoverEvent } from "./machine.ts";
import type { PointerPlace } from "./pointer.ts";
import type { HoverSettings } from "./settings.ts";

interface KeyNeeds {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly settings: () => HoverSettings;
  readonly pointer: PointerPlace;
  readonly card: () => Card | null;
  readonly send: (event: HoverEvent) => void;
}

const modifiers = new Set(["Alt", "AltGraph", "CapsLock", "Control", "Fn", "Meta", "Shift"]);

/**
 * Keys while a card is open: Escape closes it, Tab goes into it. Neither reaches the page then: its own dialog would close
 * with our card. Otherwise no key is touched; that something was typed is all that is noted.
 */
export function followKeys(needs: KeyNeeds): void {
  const { document, signal, send, card } = needs;
  const view = document.defaultView;
  if (!view) return;

  const take = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };

  view.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      const open = card();
      const isOpen = open?.box() != null;
      if (event.key === needs.settings().modifier) {
        if (!event.repeat) send({ is: "modifier", down: true, ...needs.pointer.under() });
      } else if (event.key === "Escape" && isOpen) {
        take(event);
        send({ is: "close" });
      } else if (event.key === "Tab" && isOpen && !open?.owns(event.target) && !hasModifier(event)) {
        take(event);
        open?.focus();
      } else if (!modifiers.has(event.key) && !open?.owns(event.target)) {
        send({ is: "typed" });
      }
    },
    { capture: true, signal },
  );
  view.addEventListener(
    "keyup",
    (event) => {
      if (event.isTrusted && event.key === needs.settings().modifier) send({ is: "modifier", down: false, ...needs.pointer.under() });
    },
    { capture: true, passive: true, signal },
  );
  view.addEventListener("focusin", (event) => send({ is: "focus", inCard: card()?.isOpenCard(event.target) === true }), {
    capture: true,
    passive: true,
    signal,
  });
  view.addEventListener(
    "focusout",
    (event) => {
      // Where it goes to something, `focusin` tells; where the whole window lost it, the card still has it.
      if (event.relatedTarget === null && document.hasFocus()) send({ is: "focus", inCard: false });
    },
    { capture: true, passive: true, signal },
  );
}

const hasModifier = (event: KeyboardEvent): boolean => event.shiftKey || event.altKey || event.ctrlKey || event.metaKey;
