import { liveRange } from "./hover-marks.ts";
import type { Painter } from "./paint.ts";

/** Goes to mentions for a reader who picks them from a list, and back. */
export interface Jump {
  /** Scrolls a mention to the middle, where no bar of the page's lies over it, and tints it for a moment. False if the page no longer has it. */
  show(key: string): boolean;
  /** The same with any place in the page. */
  go(place: StaticRange): void;
  /** Scrolls back to where the reader was before, and forgets that place. False if nothing was shown. */
  back(): boolean;
}

/** Long enough for the eye to find it, in ms. */
const tinted = 2_000;

type Places = Map<Element, { readonly left: number; readonly top: number }>;

/** @param signal ends it and takes the tint away. */
export function createJump(view: Window, painter: Painter, signal: AbortSignal): Jump {
  /** Where the reader left off, and where the last jump ended: has he scrolled since, he reads elsewhere now. */
  let former: Places = new Map();
  let landed: Places = new Map();
  let timer = 0;
  signal.addEventListener("abort", () => view.clearTimeout(timer));

  function tint(place: StaticRange): void {
    view.clearTimeout(timer);
    painter.tint(place);
    timer = view.setTimeout(() => painter.tint(null), tinted);
  }

  function go(place: StaticRange): void {
    const range = liveRange(place);
    const scrollers = around(range.startContainer);
    if (moved(landed).length > 0) former = new Map();
    former = new Map([...placesOf(scrollers), ...former]);
    scrollers[0]?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    // The middle of a long paragraph is not yet that of the mention.
    const { top, bottom } = range.getBoundingClientRect();
    view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior: "instant" });
    landed = placesOf(former.keys());
    tint(place);
  }

  return {
    show(key) {
      const mention = painter.mentions().find((each) => each.key === key);
      if (mention === undefined) return false;
      go(mention.range);
      return true;
    },
    go,
    back() {
      if (former.size === 0) return false;
      // Those alone: in Firefox 153 a scrollTo on an element that cannot scroll undid that of the document (seen 2026-11-24).
      for (const [scroller, place] of moved(former)) scroller.scrollTo({ ...place, behavior: "instant" });
      former = new Map();
      landed = new Map();
      return true;
    },
  };
}

const placesOf = (scrollers: Iterable<Element>): Places =>
  new Map([...scrollers].map((each) => [each, { left: each.scrollLeft, top: each.scrollTop }]));

/** Those that no longer stand where they stood. */
const moved = (places: Places): [Element, { readonly left: number; readonly top: number }][] =>
  [...places].filter(([scroller, { left, top }]) => scroller.scrollLeft !== left || scroller.scrollTop !== top);

/** Every element around a node, out of shadow roots too: any of them may scroll. */
function around(node: Node): Element[] {
  const root = node.getRootNode();
  const parent = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return parent === null ? [] : [parent, ...around(parent)];
}
