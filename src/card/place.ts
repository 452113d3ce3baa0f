import { autoUpdate, computePosition, inline, offset, shift, size } from "@floating-ui/dom";
import type { Mark } from "../page/hover/mark.ts";
import { dockPlace } from "./dock.ts";
import type { Host } from "./host.ts";
import { afterLine, greatest, isNarrow, margin, type Side, sheetPlace } from "./side.ts";

/** A card that is kept at its place. */
export interface Placing {
  /** Places it anew at once, before the next frame, as its content has changed. */
  update(): void;
  end(): void;
}

/**
 * Keeps a card beside its mark while the page scrolls, resizes or shifts. The side is decided once
 * (see side.ts); @floating-ui/dom does the rest: the right line of a broken name, the shift along it, the room that is left.
 */
export function keepBeside(host: Host, { range }: Mark): Placing {
  const { element } = host;
  const near = range.startContainer.parentElement ?? element.ownerDocument.documentElement;
  const reference = {
    contextElement: near,
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
  };
  const { writingMode, direction } = getComputedStyle(near);
  const upright = !writingMode.startsWith("horizontal");
  let after: boolean | null = null;

  async function place(): Promise<void> {
    const box = range.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    after = upright
      ? afterLine({ start: box.left, end: box.right, whole: clientWidth }, greatest.width, after)
      : afterLine({ start: box.top, end: box.bottom, whole: clientHeight }, greatest.height, after);
    const side: Side = upright ? (after ? "right" : "left") : after ? "bottom" : "top";
    const { x, y } = await computePosition(reference, element, {
      strategy: "fixed",
      placement: `${side}-${direction === "rtl" && !upright ? "end" : "start"}`,
      middleware: [
        inline(),
        offset(margin),
        shift({ padding: margin }),
        size({
          padding: margin,
          apply: ({ availableWidth, availableHeight }) =>
            host.style({
              "max-width": `${Math.min(greatest.width, availableWidth)}px`,
              "max-height": `${Math.min(greatest.height, availableHeight)}px`,
            }),
        }),
      ],
    });
    host.style({ left: `${x}px`, top: `${y}px`, opacity: "1" });
  }

  const update = (): void => void place();
  return { update, end: autoUpdate(reference, element, update) };
}

/** Keeps it as a sheet along the viewport's edge, for fingers and narrow windows. */
export function keepAsSheet(host: Host, { range }: Mark): Placing {
  const view = host.element.ownerDocument.defaultView;
  const { top, bottom } = range.getBoundingClientRect();
  const update = (): void => {
    const { edge, height } = sheetPlace({ top, bottom }, host.element.ownerDocument.documentElement.clientHeight);
    host.style({
      left: "0",
      right: "0",
      width: "auto",
      "max-width": "none",
      "max-height": `${height}px`,
      top: edge === "top" ? "0" : "auto",
      bottom: edge === "bottom" ? "0" : "auto",
      opacity: "1",
    });
  };
  update();
  view?.addEventListener("resize", update);
  return { update, end: () => view?.removeEventListener("resize", update) };
}

export const wantsSheet = (document: Document, touch: boolean): boolean => touch || isNarrow(document.documentElement.clientWidth);

/** Keeps a pinned card at its place among the pinned ones, and these inside the viewport. */
export function keepDocked(host: Host, index: number, count: number): Placing {
  const view = host.element.ownerDocument.defaultView;
  const update = (): void => {
    const { clientWidth: width, clientHeight: height } = host.element.ownerDocument.documentElement;
    const place = dockPlace(index, count, { width, height });
    host.style({
      left: `${place.left}px`,
      right: "auto",
      top: "auto",
      bottom: `${place.bottom}px`,
      width: `${place.width}px`,
      "max-width": "none",
      "max-height": `${place.height}px`,
    });
  };
  update();
  view?.addEventListener("resize", update);
  return { update, end: () => view?.removeEventListener("resize", update) };
}
