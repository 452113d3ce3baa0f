import type { VNode } from "preact";
import { type CardActs, useWording } from "./wording.ts";

/** What became of the last copying; null before the first. */
export type Copied = boolean | null;

interface FootProps {
  readonly acts: CardActs;
  readonly pinned: boolean;
  readonly copied: Copied;
  /** There is something to keep and to copy. */
  readonly known: boolean;
}

/** What the reader can do with the card. */
export function Foot({ acts, pinned, copied, known }: FootProps): VNode {
  const { say } = useWording();
  const copyText = copied === null ? "card_copy" : copied ? "card_copied" : "card_copyFailed";
  return (
    <div class="foot">
      {known && !pinned && (
        <button type="button" onClick={acts.pin}>
          {say("card_pin")}
        </button>
      )}
      {known && (
        <button type="button" onClick={acts.copy}>
          {say(copyText)}
        </button>
      )}
      {/* Said from here: a live region inside the button would take the button's own name from it, in both browsers. */}
      <span class="hidden" role="status">
        {copied !== null && say(copyText)}
      </span>
      {known && (
        <button type="button" onClick={acts.showInPanel}>
          {say("card_openPanel")}
        </button>
      )}
      <span class="spring" />
      <button type="button" onClick={acts.close}>
        {say("card_close")}
      </button>
    </div>
  );
}
