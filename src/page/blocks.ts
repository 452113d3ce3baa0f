/**
 * Reads a document's running text as blocks: the inline text of one block-level run, joined across inline tags, so that a
 * name split by `<b>`, a link or a soft hyphen is one name. Nothing is altered.
 */

/** One run of inline text. `nodes[i]` begins at `starts[i]` of `text`, both in UTF-16 code units. */
export interface TextBlock {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** The element whose children the run is made of. */
  readonly container: Element;
  /** Counts the headings before the run: runs of one number are one section. */
  readonly section: number;
}

/** Longer runs are read in pieces cut at white space; 20,000 units take the engine well under a millisecond. */
const longestBlock = 20_000;

const inlineTags = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q S SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/** Text there is no prose, or belongs to a control, an editor or a drawing. */
const skippedTags = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE TEXTAREA INPUT SELECT OPTION DATALIST BUTTON FORM CODE PRE KBD SAMP MATH SVG CANVAS VIDEO AUDIO " +
    "IFRAME OBJECT EMBED METER PROGRESS NAV FOOTER MENU DIALOG RT RP"
  ).split(" "),
);
const skippedRoles = new Set(["navigation", "menu", "menubar", "toolbar", "textbox", "search", "contentinfo", "tablist", "banner"]);
const headingTag = /^H[1-6]$/;

/** Whether an element and all below it is passed over. */
function isSkipped(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (skippedTags.has(tag)) return !((tag === "FORM" || tag === "DIALOG") && holdsProse(element));
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute("role");
  if (role !== null && skippedRoles.has(role)) return true;
  return (element as HTMLElement).isContentEditable || element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true";
}

/** Old publishing systems wrap whole pages in one form; sites open articles in a dialog. Such an element holds paragraphs. */
const holdsProse = (element: Element): boolean =>
  element.querySelector("p") !== null && !element.querySelector("textarea, input[type=text], input[type=email]");

/**
 * Controls hide a form's own properties behind their names, in Chromium from content scripts too (seen in 156, 2026-11-24). A form
 * that hides one of those that we need is passed over.
 */
const isSpoilt = (node: Node): boolean =>
  node instanceof HTMLFormElement &&
  "tagName querySelector shadowRoot firstChild checkVisibility closest contains parentElement getBoundingClientRect"
    .split(" ")
    .some((name) => Object.hasOwn(node, name));

const after = (node: Node): ChildNode | null => Reflect.get(Node.prototype, "nextSibling", node);

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** An inline tag that the page's style lays out as a block. Asked only where the answer decides whether two words are one. */
const isLaidOutInline = (element: Element): boolean => /^(inline|contents|ruby)/.test(getComputedStyle(element).display);

/**
 * Yields the blocks below `root` in document order, those of open shadow roots included. A generator, so that the caller
 * can stop between two blocks when a slice of time is used up.
 *
 * @param shadowRoots each open shadow root that is read is added: changes in it have to be watched.
 */
export function* readBlocks(root: Element, shadowRoots: Set<ShadowRoot>): Generator<TextBlock> {
  let section = 0;
  let nodes: Text[] = [];
  let starts: number[] = [];
  let text = "";
  let container: Element = root;
  /** Inline elements whose edge lies between the last text node and the next one. */
  let crossed: Element[] = [];

  function* flush(): Generator<TextBlock> {
    if (/\p{L}/u.test(text) && container.checkVisibility({ visibilityProperty: true }))
      yield* cut({ text, nodes, starts, container, section });
    nodes = [];
    starts = [];
    text = "";
    crossed = [];
  }

  function* visit(parent: Element | ShadowRoot): Generator<TextBlock> {
    const own = parent instanceof Element ? parent : parent.host;
    for (let node = parent.firstChild; node !== null; node = after(node)) {
      if (node.nodeType === Node.TEXT_NODE) {
        const data = (node as Text).data;
        if (data === "") continue;
        if (crossed.length > 0 && isWordUnit(text.at(-1)) && isWordUnit(data[0]) && !crossed.every(isLaidOutInline)) yield* flush();
        crossed = [];
        if (nodes.length === 0) container = own;
        nodes.push(node as Text);
        starts.push(text.length);
        text += data;
      } else if (node.nodeType === Node.ELEMENT_NODE && !isSpoilt(node)) {
        const element = node as Element;
        const tag = element.tagName.toUpperCase();
        if (tag === "BR" || tag === "HR" || tag === "IMG") {
          yield* flush();
        } else if (isSkipped(element)) {
          // An unread piece ends the run: what stands on its two sides is not one name.
          if (text !== "") yield* flush();
        } else if (inlineTags.has(tag) && element.shadowRoot === null) {
          // Hidden words are not read, and the words beside them are neighbours.
          if (element.hasAttributes() && !element.checkVisibility({ visibilityProperty: true })) continue;
          crossed.push(element);
          yield* visit(element);
          crossed.push(element);
        } else {
          yield* flush();
          if (headingTag.test(tag)) section++;
          if (element.shadowRoot !== null) shadowRoots.add(element.shadowRoot);
          yield* visit(element.shadowRoot ?? element);
          yield* flush();
          // Slotted children are read as children of their host: where they stand in the shadow tree does not matter to a name.
          if (element.shadowRoot !== null) {
            yield* visit(element);
            yield* flush();
          }
        }
      }
    }
  }

  // What is inside an editor need not say so itself; nor does a document in design mode.
  if (!(root as HTMLElement).isContentEditable) yield* visit(root);
  yield* flush();
}

/** Cuts an overlong block at white space, so that no message and no scan grows without bound. */
function* cut(block: TextBlock): Generator<TextBlock> {
  if (block.text.length <= longestBlock) {
    yield block;
    return;
  }
  let from = 0;
  while (from < block.text.length) {
    let to = Math.min(from + longestBlock, block.text.length);
    if (to < block.text.length) {
      const space = block.text.lastIndexOf(" ", to);
      if (space > from) to = space + 1;
    }
    yield piece(block, from, to);
    from = to;
  }
}

/** The part of a block between two offsets. Its first node may begin before the piece: its start is then negative. */
function piece(block: TextBlock, from: number, to: number): TextBlock {
  const nodes: Text[] = [];
  const starts: number[] = [];
  block.nodes.forEach((node, i) => {
    const start = block.starts[i] as number;
    if (start < to && start + node.data.length > from) {
      nodes.push(node);
      starts.push(start - from);
    }
  });
  return { text: block.text.slice(from, to), nodes, starts, container: block.container, section: block.section };
}

/**
 * The place in the document of a span of a block. Null when the page has since changed one of its nodes: a StaticRange
 * beyond a node's end would paint nothing, or another word.
 */
export function rangeOf(block: TextBlock, start: number, end: number): StaticRange | null {
  const first = nodeAt(block, start);
  const last = nodeAt(block, end - 1);
  const startContainer = block.nodes[first];
  const endContainer = block.nodes[last];
  if (startContainer === undefined || endContainer === undefined) return null;
  const startOffset = start - (block.starts[first] as number);
  const endOffset = end - (block.starts[last] as number);
  if (startOffset >= startContainer.length || endOffset > endContainer.length) return null;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** Index of the node that holds a unit of the block: binary search in `starts`. */
function nodeAt(block: TextBlock, offset: number): number {
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
