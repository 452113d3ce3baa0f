/**
 * Says when a page that was no article may have become one: after a navigation inside the page, or when much was put into it.
 * Costs next to nothing on a page that works all the time: after each look the next one waits twice as long.
 */

/** First and longest wait between two looks, in ms. */
const firstWait = 1_000;
const longestWait = 60_000;

/** @param maybe called in an idle moment. */
export function watchArrivals(document: Document, maybe: () => void, signal: AbortSignal): void {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    // What changed does not matter here, so until the next look nothing is told.
    observer.disconnect();
    timer = setTimeout(() => requestIdleCallback(look, { timeout: 2_000 }), wait);
    wait = Math.min(wait * 2, longestWait);
  });
  const observe = (): void => observer.observe(document, { childList: true, subtree: true });
  const look = (): void => {
    if (signal.aborted) return;
    maybe();
    if (!signal.aborted) observe();
  };
  observe();
  watchNavigation(
    document,
    () => {
      wait = firstWait;
      clearTimeout(timer);
      timer = setTimeout(look, firstWait);
    },
    signal,
  );
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Calls `moved` after the address changed inside the page. The Navigation API is in Chromium 102 and Firefox 147. */
export function watchNavigation(document: Document, moved: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  view?.navigation.addEventListener("currententrychange", moved, { signal });
}
