/** The range of what is selected; where browsers hide that, inside text fields and shadow roots, the one of their element. */
export function selectedRange(document: Document): Range {
  const selection = document.getSelection();
  // A copy: the selection's own moves with it.
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : document.createRange();
  if (range.collapsed) {
    range.selectNode(range.startContainer.childNodes[range.startOffset] ?? document.activeElement ?? document.documentElement);
  }
  return range;
}
