import type { Page } from "puppeteer-core";
import { callExpression } from "./expression.ts";
import { approach, type Point } from "./pointer.ts";

/** A mark as the page itself can see it: the words, and whether they are painted or only found. */
export interface SeenMark {
  readonly text: string;
  readonly painted: boolean;
}

/** Names of the highlights: see src/page/paint.ts. */
const paintedNames = ["note-1", "note-2", "note-3", "note-4"];
const allNames = [...paintedNames, "note-5"];

/** All marks of a page's top frame, in document order, read from the page's own world: any page could do the same. */
export async function readMarks(page: Page): Promise<SeenMark[]> {
  const call = (names: readonly string[], painted: readonly string[]) => {
    const all = names.flatMap((name) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])];
      return ranges.map((static_) => {
        const range = document.createRange();
        range.setStart(static_.startContainer, static_.startOffset);
        range.setEnd(static_.endContainer, static_.endOffset);
        return { range, painted: painted.includes(name) };
      });
    });
    all.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return all.map((mark) => ({ text: mark.range.toString().replaceAll("\u00ad", ""), painted: mark.painted }));
  };
  return (await page.evaluate(callExpression(call, [allNames, paintedNames]))) as SeenMark[];
}

/** The words that are painted, in document order. */
export async function paintedTexts(page: Page): Promise<string[]> {
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
