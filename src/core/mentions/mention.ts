import type { Reading } from "../names/gazetteer.ts";
import type { Kind } from "../records/entity.ts";
import type { Language } from "../records/text.ts";

/** A piece of a document's running text; its id is unique in the document and stable while the text is. */
export interface Block {
  readonly id: number;
  readonly text: string;
  /** BCP 47, from the nearest `lang` attribute; null where the page says nothing. */
  readonly lang: string | null;
}

/**
 * A span that could be a known entity, with what its own block says for and against it, in words of `Cue`.
 * Small and plain: the page keeps them between messages.
 */
export interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly cues: readonly Cue[];
}

/** Local evidence beside a candidate. */
export type Cue =
  /** First word of a sentence or of the block. */
  | { readonly is: "sentence start" }
  /** An unknown capitalised word joins the name on this side ("Ivan" Lavrov, "Georgia" Tech). */
  | { readonly is: "longer name"; readonly side: "left" | "right"; readonly word: string }
  /** A sign stands at the name as part of a word that is no name: "US$", "@Georgia", "/russia". */
  | { readonly is: "sign" }
  /** In a sentence of capitals, the abbreviation is also a word: TELL US. */
  | { readonly is: "capitals" }
  /** Alone in quotation marks: a thing of that name, as places are not quoted; an organisation often is. */
  | { readonly is: "quoted"; readonly thing: boolean }
  /** In a title or another's name: «Почта России», "An American in Paris". */
  | { readonly is: "titled" }
  /** An age stands behind: a person, and one that young holds no office. */
  | { readonly is: "age"; readonly years: number }
  /** Another place owns it: "Romania's parliamentary elections". */
  | { readonly is: "owned"; readonly by: string }
  /** A trade stands at it: one who is known for nothing else. */
  | { readonly is: "trade" }
  /** A match is spoken of: the team, not the place. */
  | { readonly is: "team" }
  /** Somebody's own: "our dream". */
  | { readonly is: "possessive" }
  /** It is called a village: that of a country's record, or one of the same name elsewhere. */
  | { readonly is: "village" }
  /** A word such as party, channel, bloc stands at it. */
  | { readonly is: "organisation word" }
  /** Joined by "and" or a comma to another place. */
  | { readonly is: "beside a place" }
  /** The words before or after are those of an office; ids of offices that use them. */
  | { readonly is: "office"; readonly offices: readonly string[] }
  /** The word before belongs to persons (Mr, господин, ბატონი) or to places (in, near, в, города). */
  | { readonly is: "person word" }
  | { readonly is: "place word" }
  /** The record's own list says that here it is another ("Georgia Tech"). */
  | { readonly is: "blocked"; readonly by: string }
  /** Words of the block belong to another bearer of the name ("Atlanta" to the state of Georgia), who is no entity of ours. */
  | { readonly is: "elsewhere"; readonly entity: string; readonly word: string };

/** What is known of the document as a whole. */
export interface DocumentInfo {
  /** The language of the text shown; null where it could not be told. */
  readonly language: Language | null;
  readonly title: string;
  /** The day up to which things are told: the article's own, the reader's choice, or today. */
  readonly asOf: string;
}

export interface Mention {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly kind: Kind;
  /** 0 to 1. */
  readonly confidence: number;
  /** The rules that spoke, in words. */
  readonly why: readonly string[];
}
