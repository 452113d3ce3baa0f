/**
 * Puts plain and rich text on the clipboard; false if the browser refused. Through a copy event that we answer ourselves:
 * `navigator.clipboard` is missing on http pages and barred in many frames. Must run within the reader's own click.
 * The event starts at the page's selection or body, so it is answered before it goes down to anything of the page's.
 */
export function copy(view: Window, plain: string, html: string | null): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", plain);
    if (html !== null) event.clipboardData?.setData("text/html", html);
    copied = event.clipboardData !== null;
  };
  view.addEventListener("copy", answer, { capture: true });
  view.document.execCommand("copy");
  view.removeEventListener("copy", answer, { capture: true });
  return copied;
}
