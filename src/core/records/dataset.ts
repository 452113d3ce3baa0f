import type { Gazetteer } from "../names/gazetteer.ts";
import type { PartialDate } from "./date.ts";
import type { Dossier } from "./dossier.ts";
import type { Kind } from "./entity.ts";
import type { Language } from "./text.ts";

/** A time in an office, without its sources. */
export interface TermFacts {
  readonly office: string;
  /** The entity in which the office is held. */
  readonly of: string;
  readonly person: string;
  readonly from: PartialDate;
  readonly to?: PartialDate | undefined;
  readonly knownUntil?: PartialDate | undefined;
  readonly acting?: boolean | undefined;
}

/** What is known of an entity without loading its record: enough to resolve a mention of it. */
export interface EntityFacts {
  readonly kind: Kind;
  /** The English name that a card would show. */
  readonly name: string;
  readonly gender?: "female" | "male" | undefined;
  readonly country: readonly string[];
  readonly related: readonly string[];
  readonly notThis: readonly { readonly name: string; readonly who: string; readonly lang?: Language | undefined }[];
  /** Names that hold only for a time; all others hold always. */
  readonly dated: readonly {
    readonly name: string;
    readonly lang: Language;
    readonly from?: PartialDate | undefined;
    readonly to?: PartialDate | undefined;
  }[];
  /** Offices that the person held, by beginning; empty for all that are no persons. */
  readonly terms: readonly TermFacts[];
}

/** An office as the text beside a name may tell it. */
export interface OfficeFacts {
  readonly id: string;
  /** The entity in which it is held. */
  readonly of: string;
  /** How news calls a holder; see Office. */
  readonly cues: Readonly<Record<Language, readonly string[]>>;
  readonly holders: readonly TermFacts[];
}

/** The one way by which the engine sees the compiled records. */
export interface Dataset {
  readonly gazetteer: Gazetteer;
  readonly offices: readonly OfficeFacts[];
  /** Undefined: the dataset does not know this id. */
  facts(entity: string): EntityFacts | undefined;
  /** Loads what is needed on first use. Null: the dataset does not know this id. Rejects with DatasetError if a file is damaged. */
  record(entity: string): Promise<Dossier | null>;
}
