import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { CardInPlace } from "../../card/in-place.tsx";
import type { Wording } from "../../i18n/wording.ts";
import type { ViewAnswer } from "../../messages/ask-card.ts";

/** An entity whose card is open, by what it was called where it was opened. */
export interface Opened {
  readonly entity: string;
  readonly name: string;
}

interface FoundCardProps {
  /** What was opened, and what was followed from it; the last is shown. */
  readonly trail: readonly [...Opened[], Opened];
  readonly describe: (entity: string) => Promise<ViewAnswer>;
  readonly follow: (next: Opened) => void;
  /** To the card before it, or to the results. */
  readonly back: () => void;
  readonly wording: Wording;
}

/** The card of what was looked up, in place of the popup's other parts. */
export function FoundCard({ trail, describe, follow, back, wording }: FoundCardProps): VNode {
  const now = trail.at(-1) as Opened;
  const before = trail.at(-2);
  const button = useRef<HTMLButtonElement>(null);
  // What was pressed is gone. The way back has the focus, and the page begins at its top.
  useEffect(() => {
    button.current?.focus();
    scrollTo(0, 0);
  }, [now.entity]);
  return (
    <section
      class="found-card"
      aria-label={now.name}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        back();
      }}
    >
      <p class="found-card-back">
        <button ref={button} type="button" class="link" onClick={back}>
          {`‹ ${before ? before.name : wording.say("popup_lookUp_back")}`}
        </button>
      </p>
      <CardInPlace
        entity={now.entity}
        name={now.name}
        describe={describe}
        follow={(entity, name) => follow({ entity, name })}
        wording={wording}
      />
    </section>
  );
}
