import type { AsOfOrigin } from "../core/context/card-view.ts";
import { findPublished } from "./article/published.ts";

/** The reader's own day, `YYYY-MM-DD`, by his clock and time zone. */
export function today(now: Date = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day up to which things are told on a page: that of its publication, else today. */
export function asOfPage(document: Document): { readonly day: string; readonly origin: AsOfOrigin } {
  const now = today();
  const published = findPublished(document, now);
  return published === null ? { day: now, origin: "today" } : { day: published.day, origin: "article" };
}
