import type { Kind } from "../records/kind.ts";

/** One mention as a list of them shows it, in the order of the text. */
export interface ListedMention {
  /** Names it in `showMention`; the same while the text at its place is. */
  readonly key: string;
  /** The words in the page. */
  readonly text: string;
  readonly entity: string;
  readonly kind: Kind;
  readonly confidence: number;
  readonly why: readonly string[];
  /** False: found, but not the first in its section. */
  readonly painted: boolean;
}
