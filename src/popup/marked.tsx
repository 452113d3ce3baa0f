import type { ComponentChildren } from "preact";
import { kinds } from "../core/records/entity.ts";
import { dayLine } from "../i18n/day-line.ts";
import type { Wording } from "../i18n/wording.ts";
import type { PageState } from "../messages/protocol.ts";

interface MarkedProps {
  readonly page: PageState;
  readonly wording: Wording;
  /** Stands below the day. */
  readonly children: ComponentChildren;
}

/** How many names of each kind a page has, underlined as in the page, and the day up to which its cards tell things. */
export function Marked({ page, wording, children }: MarkedProps) {
  return (
    <section class="popup-marked">
      {page.marking && (
        <ul class="popup-counts" aria-label={wording.say("popup_counts")}>
          {kinds
            .filter((kind) => page.counts[kind] > 0)
            .map((kind) => (
              <li key={kind} class={`popup-count ${kind}`}>
                <b>{page.counts[kind].toLocaleString(wording.language)}</b>{" "}
                <span class="mark">{wording.count(`popup_${kind}`, page.counts[kind])}</span>
              </li>
            ))}
        </ul>
      )}
      <p class="popup-date">{dayLine({ day: page.asOf, origin: page.asOfOrigin, sign: page.asOfSign }, wording)}</p>
      {children}
    </section>
  );
}
