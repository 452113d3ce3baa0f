/**
 * Puts plain and rich text on the clipboard; false if the browser refused. Through a copy event that we answer ourselves:
 * `navigator.clipboard` is missing on http pages and barred in many frames. Must run within the reader's own click.
 * @param within where to listen: the event starts at the focus, and the page's own listeners are not to answer it.
 */
export function copy(document: Document, within: EventTarget, plain: string, html: string): boolean {
  let copied = false;
  const answer = (event: Event): void => {
    if (!(event instanceof ClipboardEvent) || !event.clipboardData) return;
    event.clipboardData.setData("text/plain", plain);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  within.addEventListener("copy", answer, { capture: true });
  document.execCommand("copy");
  within.removeEventListener("copy", answer, { capture: true });
  return copied;
}
