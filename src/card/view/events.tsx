import type { VNode } from "preact";
import type { CardView } from "../../core/context/card-view.ts";
import { Section } from "./section.tsx";
import { type ContentActs, useWording } from "./wording.ts";
import { Words } from "./words.tsx";

interface EventsProps {
  readonly view: CardView;
  readonly acts: ContentActs;
}

/** What came before and after in the same matter, the card's own event among it. */
export function Events({ view, acts }: EventsProps): VNode | null {
  const { say, date } = useWording();
  const own = view.period?.from;
  if (view.events.length === 0 || !own) return null;
  const all = [...view.events, { entity: view.entity, name: view.name, from: own }].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <Section title={say("card_events")}>
      <ol class="events">
        {all.map(({ entity, name, from }) => (
          <li key={entity} {...(entity === view.entity ? { "aria-current": "true" } : {})}>
            <time dateTime={from}>{date(from, "short")}</time>{" "}
            {entity === view.entity ? (
              <Words of={name} as="strong" />
            ) : (
              <button type="button" class="link" onClick={() => acts.follow(entity, name.text)}>
                <Words of={name} />
              </button>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
