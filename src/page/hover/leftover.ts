/** As Firefox gives it to content scripts; Chromium has no such property. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away a card that a former script of ours left behind. When the extension is replaced Firefox ends its scripts at once, with no
 * event, and starts new ones beside what the old ones added (seen in Firefox 153); Chromium lets them live, and they clean up themselves.
 */
export function removeLeftover(document: Document): void {
  for (const host of document.querySelectorAll<Openable>("[popover=manual]")) {
    const root = host.openOrClosedShadowRoot;
    if (root?.mode === "closed" && root.querySelector(".tokens")) host.remove();
  }
}
