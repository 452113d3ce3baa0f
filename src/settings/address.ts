/**
 * The address that a choice for a page belongs to: without its fragment, as a jump within an article is no new page; but a fragment
 * that sites use as a route (`#/…`, `#!…`) stays.
 */
export const addressOf = (url: string): string => url.replace(/#(?![/!]).*$/s, "");
