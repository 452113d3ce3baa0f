import type { Kind } from "../records/kind.ts";
import type { CardView, Localized } from "./card-view.ts";

/** One of several whom words could mean, in as few words as tell them apart. */
export interface Choice {
  readonly entity: string;
  readonly kind: Kind;
  readonly name: Localized;
  /** The office on the card's day; else what it is. */
  readonly line: Localized;
}

/** What is shown for words that do not mean one entity for sure. */
export type Unsure =
  | { readonly is: "several"; readonly words: string; readonly choices: readonly Choice[] }
  | { readonly is: "unknown"; readonly words: string };

/** Answer to a look-up: whose card to show, or what in its place. */
export interface LookedUp {
  /** Empty, and the kind null, where there is an answer already. */
  readonly entity: string;
  readonly kind: Kind | null;
  readonly answer: Unsure | { readonly is: "damaged" } | null;
}

export const choiceOf = ({ entity, kind, name, offices, description }: CardView): Choice => ({
  entity,
  kind,
  name,
  line: offices.now[0]?.title ?? { text: description.text, lang: description.lang },
});
