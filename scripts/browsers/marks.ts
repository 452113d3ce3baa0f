import type { Frame, Page } from "puppeteer-core";
import { callExpression } from "./expression.ts";
import { approach, type Point } from "./pointer.ts";

/** Names of the highlights: see src/page/paint.ts. */
const paintedNames = ["", "1", "2"].flatMap((series) => [1, 2, 3, 4].map((kind) => `note-${series}${kind}`));

/**
 * The words that are painted in a page's top frame, or in a frame in it, open shadow roots included, from top to bottom and left to
 * right. Read from the page's own world: any page could do the same.
 */
export async function paintedTexts(page: Page | Frame): Promise<string[]> {
  const call = (names: readonly string[]) => {
    const all = names.flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return { box: range.getClientRects()[0], text: range.toString().replaceAll("\u00ad", "") };
      }),
    );
    const shown = all.flatMap(({ box, text }) => (box === undefined ? [] : [{ box, text }]));
    // Boxes of one line differ by a pixel or two where the font does.
    shown.sort((a, b) => (Math.abs(a.box.top - b.box.top) > 4 ? a.box.top - b.box.top : a.box.left - b.box.left));
    return shown.map(({ text }) => text);
  };
  return (await page.evaluate(callExpression(call, [paintedNames]))) as string[];
}

/** Brings the real pointer to the first painted mark with these words and leaves it there. Throws if there is none. */
export async function restOnMark(page: Page, text: string): Promise<Point> {
  const call = (names: readonly string[], wanted: string) => {
    for (const name of names) {
      for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString().replaceAll("\u00ad", "") !== wanted) continue;
        startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        const box = range.getClientRects()[0];
        if (box !== undefined) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return null;
  };
  const point = (await page.evaluate(callExpression(call, [paintedNames, text]))) as Point | null;
  if (point === null) throw new Error(`No painted mark reads "${text}".`);
  return approach(page, point);
}
