/** A date as a page has it: for the reader's eyes, and for machines. */
export interface DatedText {
  readonly text: string;
  /** From an attribute; null where the element has none. */
  readonly stamp: string | null;
  /** Before the headline, and not after or in it. */
  readonly before: boolean;
}

/** A short text with figures near the headline. */
export interface NearbyText extends DatedText {
  /** The short text just before it, such as "Updated:"; "" where that is a long one. */
  readonly label: string;
  /** The markup says that it dates a change. */
  readonly changed: boolean;
}

/** A work that JSON-LD declares: the fields that we read, as the page has them. */
export interface DeclaredWork {
  /** An article of some kind, and no page, recipe or question. */
  readonly article: boolean;
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
}

/**
 * All that a page says about its day, as it stands there and not yet understood: read in the page, weighed outside it, since what
 * runs in every page has to stay small. At most a few dozen of each sort.
 */
export interface DateSigns {
  /** The document element's `lang`; "" where it has none. */
  readonly lang: string;
  readonly address: string;
  readonly title: string;
  readonly declared: readonly DeclaredWork[];
  /** Meta tags with a year in them. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** Elements that microdata or hAtom call the day of publication. */
  readonly items: readonly DatedText[];
  /** In the order of their nearness: those after the headline first, then those before it. */
  readonly nearby: readonly NearbyText[];
  /** `<time>` elements. */
  readonly times: readonly DatedText[];
}
