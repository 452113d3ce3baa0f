import type { VNode } from "preact";
import type { CardView } from "../../core/context/card-view.ts";
import { statementStrip } from "../strip.ts";
import { Section } from "./section.tsx";
import { useWording } from "./wording.ts";

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** When the statements were made, and when the article was: one look tells a long habit from a new word. */
export function StatementStrip({ view }: { readonly view: CardView }): VNode | null {
  const { say, date } = useWording();
  const strip = statementStrip(view);
  if (strip === null) return null;
  const { first, last, now, height, dots } = strip;
  const day = date(view.asOf.day);
  return (
    <Section title={say("card_strip")}>
      <div class="strip" style={{ "--rows": height }} role="img" aria-label={say("card_strip_label", `${first}`, `${last}`, day)}>
        {dots.map(({ at, row, after }) => (
          <i key={`${at} ${row}`} class={after ? "after" : undefined} style={{ left: percent(at), "--row": row }} />
        ))}
        <b style={{ left: percent(now) }} />
        <span class={now > 0.6 ? "now left" : "now"} style={{ left: percent(now) }}>
          {say(`card_strip_${view.asOf.origin}`)}
        </span>
        <span class="first">{first}</span>
        <span class="last">{last}</span>
      </div>
    </Section>
  );
}
