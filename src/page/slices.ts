/** Long work on a page's main thread is done in slices, so that no key or scroll waits for it. */

/** Half a frame of a 60 Hz screen, in ms: the page keeps the other half. */
const slice = 8;

/** @param start `performance.now()` at the slice's beginning. */
export const sliceUsedUp = (start: number): boolean => performance.now() - start >= slice;

/** Lets the page do what waits, input first. `scheduler` is in Chromium 94 and Firefox 142. */
export const nextSlice = (): Promise<void> => scheduler.postTask(() => undefined, { priority: "user-visible" });
