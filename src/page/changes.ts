/**
 * Says when a document's text may have changed. The observer's callback does nothing but set a timer: what changed is found
 * out by reading again, when `wait` has passed and the page is idle.
 */
export interface Changes {
  /** Also watches an open shadow root, which an observer of the document does not see into. */
  include(root: ShadowRoot): void;
  /** Takes `wait` (ms) as the time to rest before the next call. */
  rest(wait: number): void;
}

/**
 * @param changed called at most once a rest, in an idle moment.
 * @param ignore whether a node is ours, whose coming and going is no change of the page.
 * @param signal ends it.
 */
export function watchChanges(document: Document, changed: () => void, ignore: (node: Node) => boolean, signal: AbortSignal): Changes {
  let wait = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const included = new WeakSet<ShadowRoot>();

  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some((record) => concerns(record, ignore))) return;
    timer = setTimeout(() => {
      requestIdleCallback(
        () => {
          timer = undefined;
          if (!signal.aborted) changed();
        },
        { timeout: 1_000 },
      );
    }, wait);
  });
  // Text in a dialog, in details or under `hidden` comes into view without any node being added, and an editor is not marked. Classes
  // change too often to be watched.
  const watched = { childList: true, characterData: true, subtree: true, attributeFilter: ["open", "hidden", "contenteditable"] };
  observer.observe(document, watched);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    include(root) {
      if (included.has(root)) return;
      included.add(root);
      observer.observe(root, watched);
    },
    rest(time) {
      wait = time;
    },
  };
}

function concerns(record: MutationRecord, ignore: (node: Node) => boolean): boolean {
  if (record.type !== "childList") return true;
  for (const node of record.addedNodes) if (!ignore(node)) return true;
  for (const node of record.removedNodes) if (!ignore(node)) return true;
  return false;
}
