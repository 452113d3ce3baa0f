/** Moves the focus into a card and gives it back to where it was. */
export interface Focus {
  /** Into the card; remembers where it came from, unless it is inside already. */
  enter(): void;
  /** Back, if the card has it. */
  leave(): void;
  /** Tab past either end of the card goes back too: the card is no trap and no part of the page's own order. */
  tabbed(event: KeyboardEvent): void;
}

export function keepFocus(document: Document, root: ShadowRoot): Focus {
  let cameFrom: HTMLElement | null = null;

  function leave(): void {
    const inside = root.activeElement;
    if (!(inside instanceof HTMLElement)) return;
    if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
    else inside.blur();
    cameFrom = null;
  }

  return {
    enter() {
      // Nothing has it where the card's own content, with the focus in it, has just been exchanged.
      if (root.activeElement === null) cameFrom = activeIn(document) ?? cameFrom;
      root.querySelector<HTMLElement>("[role=dialog]")?.focus({ preventScroll: true });
    },
    leave,
    tabbed(event) {
      const stops = [...root.querySelectorAll<HTMLElement>("a[href], button, summary")].filter((stop) => stop.checkVisibility());
      const here = root.activeElement;
      const atStart = here === stops[0] || !stops.some((stop) => stop === here);
      if (event.shiftKey ? !atStart : here !== stops.at(-1)) return;
      event.preventDefault();
      leave();
    },
  };
}

/** The element with the focus, inside open shadow roots too; null where nothing has it. */
function activeIn(document: Document): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
