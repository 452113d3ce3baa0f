import { adoptStyle } from "./adopt-style.ts";

/** A card's place in the page: one element in the top layer with a closed root, of which the page sees nothing. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Sets inline properties that no style of the page can override. */
  style(properties: Readonly<Record<string, string>>): void;
  /**
   * Puts it into the page and into the top layer.
   * @param near decides the parent: an element outside a modal dialog or a full-screen element is inert while that is open.
   */
  place(near: Node): void;
  remove(): void;
}

/** Events of the reader in the card; the page's bubbling listeners get none of them. */
const own = [
  ...["pointerdown", "pointerup", "pointermove", "pointerover", "pointerout", "pointercancel", "gotpointercapture", "lostpointercapture"],
  ...["mousedown", "mouseup", "mousemove", "mouseover", "mouseout", "click", "auxclick", "dblclick", "contextmenu", "wheel"],
  ...["touchstart", "touchmove", "touchend", "touchcancel", "keydown", "keyup", "keypress", "beforeinput", "input", "change"],
  ...["focusin", "focusout", "copy", "cut", "paste", "selectstart", "dragstart", "drag", "dragend", "dragover", "drop"],
];

/**
 * Makes a host that stands nowhere yet.
 * @param gone called once if the page removes the host or takes it out of the top layer.
 */
export function makeHost(document: Document, css: string, gone: () => void): Host {
  const element = document.createElement("div");
  const root = element.attachShadow({ mode: "closed" });
  addStyle(document, root, css);
  for (const type of own) root.addEventListener(type, (event) => event.stopPropagation());

  const style = (properties: Readonly<Record<string, string>>): void => {
    for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, "important");
  };
  style({ all: "initial" });
  // A reader's own spacing must be able to win (WCAG 1.4.12), which it cannot over what is set here as important.
  for (const name of ["letter-spacing", "word-spacing", "line-height"]) element.style.removeProperty(name);
  element.popover = "manual";
  let parent: Element | null = null;

  const ended = new AbortController();
  const leave = (): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    observer.disconnect();
    element.remove();
  };
  const taken = (): void => {
    if (ended.signal.aborted) return;
    leave();
    gone();
  };
  const observer = new MutationObserver(() => {
    if (element.parentNode !== parent) taken();
  });
  element.addEventListener(
    "toggle",
    (event) => {
      if (event.newState === "closed") taken();
    },
    { signal: ended.signal },
  );

  function place(near: Node): void {
    parent = parentFor(document, near);
    parent.append(element);
    // A page that zooms itself by its style zooms whatever stands in it; the card keeps the reader's size.
    if (element.currentCSSZoom !== 1) style({ zoom: String(1 / element.currentCSSZoom) });
    element.showPopover();
    observer.observe(parent, { childList: true });
  }

  return { element, root, style, place, remove: leave };
}

/** The full-screen element or the open modal dialog around the mark, else the document element: never the body. */
export function parentFor(document: Document, near: Node): Element {
  for (let node: Node | null = near; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    // A full-screen element is modal too.
    if (node instanceof Element && node.matches(":modal")) return node;
  }
  return document.fullscreenElement ?? document.documentElement;
}

/** On our own pages the policy refuses style elements; in web pages they work whatever the page's own policy is. */
function addStyle(document: Document, root: ShadowRoot, css: string): void {
  if (document.location.protocol.endsWith("-extension:")) {
    adoptStyle(root, css);
    return;
  }
  const sheet = document.createElement("style");
  sheet.textContent = css;
  root.append(sheet);
}
