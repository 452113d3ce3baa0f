import { createWording } from "../i18n/wording.ts";
import type { Card, CardNeeds } from "../page/card-slot.ts";
import type { Mark } from "../page/hover/mark.ts";
import { headsTo } from "../page/hover/wedge.ts";
import { dockRoom } from "./dock.ts";
import { parentFor } from "./host.ts";
import { openPanel, type Panel } from "./panel.tsx";

/** The page's card: one that is open, and those the reader pinned. */
export function createCard(needs: CardNeeds): Card {
  const wording = createWording(needs.language, needs.words);
  let open: Panel | null = null;
  /** Filled for a mark whose card is about to open. */
  let ready: { readonly key: string; readonly panel: Panel } | null = null;
  let pinned: readonly Panel[] = [];

  function make(mark: Mark): Panel {
    const panel: Panel = openPanel(needs, wording, mark, {
      close: () => (panel === open ? needs.events.close() : drop(panel)),
      pin: needs.events.pin,
    });
    return panel;
  }

  function takeReady(): typeof ready {
    const taken = ready;
    ready = null;
    return taken;
  }

  function drop(panel: Panel): void {
    panel.close();
    arrange(pinned.filter((other) => other !== panel));
  }

  function arrange(panels: readonly Panel[]): void {
    pinned = panels;
    for (const [index, panel] of panels.entries()) panel.dock(index, panels.length);
  }

  function close(): void {
    open?.close();
    open = null;
  }

  return {
    show(mark, way) {
      // A host in another dialog than the mark's would be inert, or would vanish with it.
      if (open && open.element.parentNode === parentFor(needs.document, mark.range.startContainer)) return open.moveTo(mark, way);
      close();
      const prepared = takeReady();
      open = prepared?.key === mark.key ? prepared.panel : make(mark);
      if (prepared?.panel !== open) prepared?.panel.close();
      open.moveTo(mark, way);
    },
    prepare(mark, answer) {
      takeReady()?.panel.close();
      // An open card moves to its next mark as it stands.
      if (open || answer.is !== "known") return;
      ready = { key: mark.key, panel: make(mark) };
      ready.panel.prepare(answer);
    },
    paint: (answer) => open?.paint(answer),
    hide: close,
    retell() {
      takeReady()?.panel.close();
      for (const panel of [...pinned, ...(open ? [open] : [])]) panel.retell();
    },
    pin() {
      if (!open) return;
      const [oldest] = pinned;
      if (oldest && pinned.length >= dockRoom(needs.document.documentElement.clientWidth)) drop(oldest);
      arrange([...pinned, open]);
      open = null;
    },
    focus: () => open?.focus(),
    owns: (target) => target !== null && (target === open?.element || pinned.some(({ element }) => element === target)),
    isOpenCard: (target) => target !== null && target === open?.element,
    box: () => open?.box() ?? null,
    headsTo(start, last, now) {
      const box = open?.box() ?? null;
      return box !== null && headsTo(box, start, last, now);
    },
    destroy() {
      close();
      takeReady()?.panel.close();
      for (const panel of pinned) drop(panel);
    },
  };
}
