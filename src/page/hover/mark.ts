import type { LookedUp } from "../../core/context/looked-up.ts";
import type { Kind } from "../../core/records/entity.ts";

/** One mention in the page, as pointer and keys reach it. */
export interface Mark {
  /** Unique among the page's marks at this moment; the same while the mention is the same. */
  readonly key: string;
  /** Id of the entity whose card it opens. */
  readonly entity: string;
  /** Null where that is not known yet. */
  readonly kind: Kind | null;
  /** A live range, so that the card follows when the page's layout changes. */
  readonly range: Range;
  /** Inside a link or button: pointer rest and keys open its card, its click or tap is never taken. */
  readonly inLink: boolean;
  /** Found but not painted (a later mention in its section): opens by key, or by rest with the modifier held. */
  readonly quiet: boolean;
  /** What its card shows, where that is no entity's. */
  readonly answer?: LookedUp["answer"];
}

/** What brought a card up: decides whether it takes the focus, and whether it is a bottom sheet. */
export type Way = "pointer" | "click" | "key" | "touch";
