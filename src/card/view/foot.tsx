import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CardView } from "../../core/context/card-view.ts";
import { More } from "./more.tsx";
import { type CardActs, useWording } from "./wording.ts";

/** What became of the last copying; null before the first. */
export type Copied = boolean | null;

interface FootProps {
  readonly acts: CardActs;
  readonly pinned: boolean;
  readonly copied: Copied;
  /** What there is to keep and to copy; null where the card shows a failure or nothing yet. */
  readonly view: CardView | null;
}

/** What the reader can do with the card: the usual acts at its foot, the others above them when asked for. */
export function Foot({ acts, pinned, copied, view }: FootProps): VNode {
  const { say } = useWording();
  const [more, setMore] = useState(false);
  const copyText = copied === null ? "card_copy" : copied ? "card_copied" : "card_copyFailed";
  return (
    <>
      {view && more && <More view={view} acts={acts} />}
      <div class="foot">
        {view && !pinned && (
          <button type="button" onClick={acts.pin}>
            {say("card_pin")}
          </button>
        )}
        {view && (
          <button type="button" onClick={acts.copy}>
            {say(copyText)}
          </button>
        )}
        {/* Said from here: a live region inside the button would take the button's own name from it, in both browsers. */}
        <span class="hidden" role="status">
          {copied !== null && say(copyText)}
        </span>
        {view && (
          <button type="button" aria-expanded={more} aria-label={say("card_moreActs")} onClick={() => setMore(!more)}>
            ···
          </button>
        )}
        <button type="button" class="close" onClick={acts.close}>
          {say("card_close")}
        </button>
      </div>
    </>
  );
}
