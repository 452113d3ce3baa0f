import type { VNode } from "preact";
import { localized } from "../core/context/words.ts";
import type { Label } from "../core/records/catalogue.ts";
import type { Mute } from "../settings/mutes.ts";
import { useActs, useWording } from "./context.ts";
import { Row, Section } from "./row.tsx";

interface MutedPartProps {
  readonly mutes: readonly Mute[];
  readonly labels: Readonly<Record<string, Label>>;
}

/** Names that the reader asked in a card not to have marked. */
export function MutedPart({ mutes, labels }: MutedPartProps): VNode {
  const { say, language } = useWording();
  const { change } = useActs();
  const nameOf = (entity: string): string => {
    const label = Object.hasOwn(labels, entity) ? labels[entity] : undefined;
    return label ? localized(label.name, language).text : entity;
  };
  const shown = mutes.map((mute) => ({ ...mute, name: nameOf(mute.entity) })).sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <Section id="muted" title={say("options_muted")}>
      <Row words={[say("options_muted"), say("options_muted_none"), ...shown.map(({ name }) => name)]}>
        {shown.length === 0 && <p class="note">{say("options_muted_none")}</p>}
        <ul class="list" id="muted-list">
          {shown.map(({ key, name, site }) => (
            <li key={key}>
              <span>
                {name} <small>{site === null ? say("options_muted_everywhere") : site}</small>
              </span>
              <button
                type="button"
                class="link"
                aria-label={`${say("options_muted_again")}: ${name}`}
                onClick={() => change([{ key }], say("options_muted_back", name), [{ key, value: true }])}
              >
                {say("options_muted_again")}
              </button>
            </li>
          ))}
        </ul>
      </Row>
    </Section>
  );
}
