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

export interface OfficeView {
  readonly title: Localized;
  readonly from: PartialDate;
  readonly to: PartialDate | null;
  readonly knownUntil: PartialDate | null;
  readonly acting: boolean;
  readonly sources: readonly Source[];
}

export interface PositionView {
  readonly holder: Localized;
  readonly says: Localized;
  readonly calls: Localized | null;
  readonly from: PartialDate | null;
  readonly sources: readonly Source[];
}

/** Why a statement stands where it does; the card puts it into words of the interface's language. */
export type RankReason =
  | { readonly is: "shares"; readonly entity: string; readonly name: Localized }
  | { readonly is: "years earlier"; readonly years: number }
  | { readonly is: "differs"; readonly how: Localized };

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

/** Everything that a card shows, already filtered by date, ranked and put into a language: plain data, only to be rendered. */
export interface CardView {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: Localized;
  /** The name in its own and the other languages, without the one shown as `name`. */
  readonly otherNames: readonly Localized[];
  readonly disputed: boolean;
  readonly description: Localized & { readonly sources: readonly Source[] };
  readonly asOf: { readonly day: string; readonly origin: AsOfOrigin };
  readonly offices: { readonly now: readonly OfficeView[]; readonly earlier: readonly OfficeView[] };
  /** Who holds this organisation's or state's offices at the date. */
  readonly holders: readonly {
    readonly title: Localized;
    readonly person: Localized;
    readonly entity: string;
    readonly from: PartialDate;
    readonly sources: readonly Source[];
  }[];
  readonly facts: readonly { readonly label: Localized; readonly text: Localized; readonly sources: readonly Source[] }[];
  readonly positions: readonly PositionView[];
  /** States that recognise it at the date, oldest first; null where the record lists none at any date. */
  readonly recognised: {
    readonly states: readonly { readonly name: Localized; readonly from: PartialDate }[];
    readonly sources: readonly Source[];
  } | null;
  /** By the entity if it speaks; else about it. */
  readonly statements: {
    readonly by: "entity" | "others";
    readonly before: readonly StatementView[];
    /** Known only by a year or month that holds the article's date. */
    readonly aboutSameTime: readonly StatementView[];
    /** Within three days before on a topic of the article: probably what it reports. */
    readonly reportedHere: readonly StatementView[];
    readonly since: readonly StatementView[];
  };
}
