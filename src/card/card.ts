import { createWording } from "../i18n/wording.ts";
import type { Card, CardNeeds } from "../page/card-slot.ts";
import { parentFor } from "./host.ts";
import { openPanel, type Panel } from "./panel.tsx";

/** As many pinned cards stand side by side; one more takes the oldest's place. */
const mostPinned = 3;

/** The page's card: one that is open, and those the reader pinned. */
export function createCard(needs: CardNeeds): Card {
  const wording = createWording(needs.language, needs.words);
  let open: Panel | null = null;
  let pinned: readonly Panel[] = [];

  function drop(panel: Panel): void {
    panel.close();
    pinned = pinned.filter((other) => other !== panel);
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
      const panel: Panel = openPanel(needs, wording, mark, {
        close: () => (panel === open ? needs.events.close() : drop(panel)),
        pin: needs.events.pin,
      });
      open = panel;
      panel.moveTo(mark, way);
    },
    paint: (answer) => open?.paint(answer),
    hide: close,
    pin() {
      if (!open) return;
      open.pin();
      pinned = [...pinned, open];
      open = null;
      if (pinned.length > mostPinned && pinned[0]) drop(pinned[0]);
    },
    focus: () => open?.focus(),
    owns: (target) => target !== null && (target === open?.element || pinned.some(({ element }) => element === target)),
    isOpenCard: (target) => target !== null && target === open?.element,
    box: () => open?.box() ?? null,
    destroy() {
      close();
      for (const panel of pinned) drop(panel);
    },
  };
}
