import type { Source } from "../core/records/source.ts";

/**
 * A source's address, at the phrase where the browser can find it there. A text directive gives commas and hyphens a meaning
 * of their own (https://wicg.github.io/scroll-to-text-fragment/#syntax), so those are escaped too.
 */
export function addressOf(source: Source, phrase: { readonly text: string; readonly lang: string } | null): string {
  if (phrase === null || phrase.lang !== source.lang) return source.url;
  const text = encodeURIComponent(phrase.text).replaceAll("-", "%2D");
  return `${source.url}${source.url.includes("#") ? "" : "#"}:~:text=${text}`;
}

/** The Web Archive's copy nearest to the day on which the source was read, since news pages die. */
export const archivedAddressOf = (source: Source): string => `https://web.archive.org/web/${source.read.replaceAll("-", "")}/${source.url}`;
