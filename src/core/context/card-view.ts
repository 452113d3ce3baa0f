import type { Sign } from "../published/published.ts";
import type { PartialDate } from "../records/date.ts";
import type { Kind } from "../records/entity.ts";
import type { Source } from "../records/source.ts";

/** Words in the language that was asked for, or in English where the record has no other. */
export interface Localized {
  readonly text: string;
  readonly lang: string;
}

/** Where the as-of date came from. */
export type AsOfOrigin = "article" | "reader" | "today";

/** A day up to which things are told. */
export interface AsOf {
  readonly day: string;
  readonly origin: AsOfOrigin;
  /** What the article's day was taken from. */
  readonly sign?: Sign | undefined;
}

export interface OfficeView {
  readonly title: Localized;
  readonly from: PartialDate;
  /** Null while it lasts, and where its end lies after the card's day: that was not known yet. */
  readonly to: PartialDate | null;
  /** Set where the record's source ends before the card's day: the holder may have changed since. */
  readonly knownUntil: PartialDate | null;
  readonly acting: boolean;
  /** False where the dates are too coarse to tell whether it held on the card's day. */
  readonly certain: boolean;
  readonly sources: readonly Source[];
}

export interface PositionView {
  readonly holder: Localized;
  readonly says: Localized;
  readonly calls: Localized | null;
  readonly from: PartialDate | null;
  /** False where the dates are too coarse to tell whether it was held on the card's day. */
  readonly certain: boolean;
  readonly sources: readonly Source[];
}

/** What an entity belongs to, lies in or was between. */
export interface PartView {
  /** Where the dataset has a record of it. */
  readonly entity: string | null;
  readonly name: Localized;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** Why a statement stands where it does; the card puts it into words of the interface's language. */
export type RankReason =
  | { readonly is: "shares"; readonly entity: string; readonly name: Localized }
  | { readonly is: "years earlier"; readonly years: number }
  /** It differs from an earlier statement of the same speaker. */
  | { readonly is: "differs"; readonly how: Localized; readonly from: { readonly id: string; readonly date: PartialDate } | null };

export interface FactView {
  readonly label: Localized;
  readonly text: Localized;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly sources: readonly Source[];
}

export interface StatementView {
  /** Permanent: `speaker/id`. */
  readonly id: string;
  readonly speaker: { readonly entity: string; readonly name: Localized };
  readonly date: PartialDate;
  readonly occasion: Localized;
  readonly says: Localized;
  readonly phrase: { readonly text: string; readonly lang: string; readonly translation: string | null } | null;
  readonly sources: readonly Source[];
  readonly oneReport: boolean;
  readonly note: string | null;
  readonly reasons: readonly RankReason[];
}

/** Where a place is: SVG paths in units of `mapSize` (records/map-size.ts), and where names stand. */
export interface LocatorMap {
  readonly own: string;
  readonly land: string;
  readonly borders: string;
  readonly disputed: string;
  /** The outline of an area that is no country; else empty. */
  readonly area: string;
  /** `country`: `own` is the place itself. */
  readonly shows: "point" | "area" | "country";
  /** The point, or the area's middle. */
  readonly x: number;
  readonly y: number;
  /** Other countries in view, that around the place first. */
  readonly labels: readonly { readonly name: Localized; readonly x: number; readonly y: number }[];
}

/** Everything that a card shows, already filtered by date, ranked and put into a language: plain data, only to be rendered. */
export interface CardView {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: Localized;
  /** The name in its own and the other languages, without the one shown as `name`. */
  readonly otherNames: readonly Localized[];
  readonly disputed: boolean;
  readonly description: Localized & { readonly sources: readonly Source[] };
  /** An event's time, an organisation's life; an end after the card's day is left out. Null where the record has none. */
  readonly period: { readonly from: PartialDate | null; readonly to: PartialDate | null } | null;
  /** What holds on the card's day, all from the sources of the description. */
  readonly parts: { readonly where: readonly PartView[]; readonly partOf: readonly PartView[]; readonly sides: readonly PartView[] };
  /** How an event ended, as it is told on the card's day. */
  readonly outcome: readonly PositionView[];
  /** Events in the same matter that had begun by the card's day, oldest first. */
  readonly events: readonly { readonly entity: string; readonly name: Localized; readonly from: PartialDate }[];
  readonly asOf: AsOf;
  /** Of places alone; added by whoever can read the maps, null or absent where there is none. */
  readonly map?: LocatorMap | null;
  readonly offices: { readonly now: readonly OfficeView[]; readonly earlier: readonly OfficeView[] };
  /** Who holds this organisation's or state's offices at the date; two for one office where it is shared or the dates are too coarse. */
  readonly holders: readonly {
    readonly title: Localized;
    readonly person: Localized;
    readonly entity: string;
    readonly from: PartialDate;
    readonly knownUntil: PartialDate | null;
    readonly acting: boolean;
    readonly certain: boolean;
    readonly sources: readonly Source[];
  }[];
  /** Those that hold at the date. */
  readonly facts: readonly FactView[];
  /** Those that had ended by then, newest first. */
  readonly earlierFacts: readonly FactView[];
  readonly positions: readonly PositionView[];
  /** States that recognise it at the date, oldest first; null where the record lists none at any date. */
  readonly recognised: {
    readonly states: readonly { readonly name: Localized; readonly from: PartialDate; readonly certain: boolean }[];
    readonly sources: readonly Source[];
  } | null;
  /** By the entity if it speaks; else about it. */
  readonly statements: {
    readonly by: "entity" | "others";
    /** Said on an earlier day for sure; what bears on the article first. */
    readonly before: readonly StatementView[];
    /** Of the article's own day, or known only by a year or month that holds it. */
    readonly aboutSameTime: readonly StatementView[];
    /** Of the article's day or the three before, and about what the article names: probably what it reports. */
    readonly reportedHere: readonly StatementView[];
    /** After the article's day, oldest first. */
    readonly since: readonly StatementView[];
    /** How many more there are: each list ends after MOST_LISTED, so that a country's card stays small enough to travel. */
    readonly unlisted: number;
  };
}
