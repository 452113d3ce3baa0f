import type { Page } from "puppeteer-core";
import { callExpression } from "./expression.ts";

/** A point in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Scrolls the `nth` (from 0) occurrence of a text in the page's top frame to the viewport's middle and returns the middle of its first line.
 * Inline tags and soft hyphens inside it do not matter. Throws if it is not there.
 */
export async function placeOf(page: Page, text: string, nth = 0): Promise<Point> {
  const call = (wanted: string, skip: number) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const letters: { node: Node; offset: number }[] = [];
    let all = "";
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const hidden = node.parentElement === null || node.parentElement.getClientRects().length === 0;
      const data = hidden ? "" : (node.nodeValue ?? "");
      for (let offset = 0; offset < data.length; offset++) {
        const letter = data.charAt(offset);
        if (letter === "\u00ad") continue;
        all += /\s/.test(letter) ? " " : letter;
        letters.push({ node, offset });
      }
    }
    let start = all.indexOf(wanted);
    for (let left = skip; left > 0 && start >= 0; left--) start = all.indexOf(wanted, start + 1);
    const first = letters[start];
    const last = letters[start + wanted.length - 1];
    if (start < 0 || first === undefined || last === undefined) return null;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    first.node.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const box = range.getClientRects()[0];
    return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  const point = (await page.evaluate(callExpression(call, [text, nth]))) as Point | null;
  if (point === null) throw new Error(`The page does not show "${text}"${nth > 0 ? ` ${nth + 1} times` : ""}.`);
  return point;
}

/** Brings the real pointer to a text from a little way off and leaves it there. */
export async function restOn(page: Page, text: string, nth = 0): Promise<Point> {
  return approach(page, await placeOf(page, text, nth));
}

/** Moves the real pointer to a point in several steps from a little way off, as a hand does. */
export async function approach(page: Page, point: Point): Promise<Point> {
  // Never outside the viewport, where Firefox refuses to move.
  await page.mouse.move(Math.max(0, point.x - 60), Math.max(0, point.y - 90));
  await page.mouse.move(point.x, point.y, { steps: 6 });
  return point;
}
