import type { Mark } from "./hover/mark.ts";
import type { PlacedMention } from "./paint.ts";

/** Elements whose click or tap is their own. */
const taking = "a[href], button, summary, label, [role=button], [role=link], [role=tab], [role=menuitem], [onclick]";

/**
 * A placed mention as pointer and keys reach it. Its live range is made when it is first asked for: live ranges slow every
 * change of the page, and most mentions are never hovered.
 */
export function hoverMark(mention: PlacedMention): Mark {
  let live: Range | undefined;
  return {
    key: mention.key,
    entity: mention.entity,
    kind: mention.kind,
    quiet: !mention.painted,
    get range() {
      live ??= liveRange(mention.range);
      return live;
    },
    get inLink() {
      const node = mention.range.startContainer;
      return (node instanceof Element ? node : node.parentElement)?.closest(taking) != null;
    },
  };
}

/** A range that can be measured, of a static one. */
export function liveRange(place: StaticRange): Range {
  const range = (place.startContainer.ownerDocument ?? document).createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}
