import type { Frame, Page } from "puppeteer-core";
import { callExpression } from "./expression.ts";
import { approach, type Point } from "./pointer.ts";

/** A mark as the page itself can see it: the words, and whether they are painted or only found. */
export interface SeenMark {
  readonly text: string;
  readonly painted: boolean;
}

/** Names of the highlights: see src/page/paint.ts. */
const paintedNames = ["", "1", "2"].flatMap((series) => [1, 2, 3, 4].map((kind) => `note-${series}${kind}`));
const allNames = [...paintedNames, "note-5"];

/**
 * All marks that a page's top frame, or a frame in it, shows, open shadow roots included, from top to bottom and left to right. Read from the page's own
 * world: any page could do the same.
 */
export async function readMarks(page: Page | Frame): Promise<SeenMark[]> {
  const call = (names: readonly string[], painted: readonly string[]) => {
    const all = names.flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return { box: range.getClientRects()[0], text: range.toString().replaceAll("\u00ad", ""), painted: painted.includes(name) };
      }),
    );
    const shown = all.flatMap(({ box, ...mark }) => (box === undefined ? [] : [{ box, mark }]));
    // Boxes of one line differ by a pixel or two where the font does.
    shown.sort((a, b) => (Math.abs(a.box.top - b.box.top) > 4 ? a.box.top - b.box.top : a.box.left - b.box.left));
    return shown.map(({ mark }) => mark);
  };
  return (await page.evaluate(callExpression(call, [allNames, paintedNames]))) as SeenMark[];
}

/** The words that are painted, in the same order. */
export async function paintedTexts(page: Page | Frame): Promise<string[]> {
  return (await readMarks(page)).filter((mark) => mark.painted).map((mark) => mark.text);
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
