import type { Speaker } from "./said.ts";

/** Words of a sentence that tell who says; places are indices of the sentence's tokens. */
export interface Saying {
  /** Null: somebody else, nobody, or it is left open who. */
  readonly speaker: Speaker | null;
  /** The first token of the clause that holds verb and speaker. */
  readonly from: number;
  /** The token behind both. */
  readonly to: number;
  /**
   * `says`: the verb stands before what is said, or its clause behind a quotation; `said`: the speaker behind the verb, both behind what
   * is said; `judges`: only quoted words are the speaker's; `told`: without a verb ("according to"), before or behind what is said.
   */
  readonly manner: "says" | "said" | "judges" | "told";
}
