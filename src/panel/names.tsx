import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { ListedMention } from "../core/mentions/listed-mention.ts";
import type { Label } from "../core/records/catalogue.ts";
import { byKind, nameOf } from "./mentions.ts";
import { useWording } from "./wording.ts";

interface NamesProps {
  readonly mentions: readonly ListedMention[];
  readonly labels: Readonly<Record<string, Label>>;
  /** How many statements there are by each entity, or about those that do not speak. */
  readonly statements: ReadonlyMap<string, number>;
  /** The mention that the page was last led to. */
  readonly at: string | null;
  readonly show: (key: string) => void;
  readonly list: (entity: string) => void;
}

/** All mentions of the page, by kind or in the order of the text: a click leads there. */
export function Names(props: NamesProps): VNode {
  const { say } = useWording();
  const [inOrder, setInOrder] = useState(false);
  return (
    <>
      <fieldset class="segments">
        <legend class="hidden">{say("panel_list")}</legend>
        <label>
          <input type="radio" name="list" checked={!inOrder} onChange={() => setInOrder(false)} />
          <span>{say("panel_byKind")}</span>
        </label>
        <label>
          <input type="radio" name="list" checked={inOrder} onChange={() => setInOrder(true)} />
          <span>{say("panel_inOrder")}</span>
        </label>
      </fieldset>
      {inOrder ? <InOrder {...props} /> : <ByKind {...props} />}
    </>
  );
}

function ByKind({ mentions, labels, statements, at, show, list }: NamesProps): VNode {
  const { say, count, language } = useWording();
  return (
    <>
      {byKind(mentions, labels, language).map((group) => (
        <section key={group.kind} class={`names ${group.kind}`}>
          <h3>
            {say(`panel_kind_${group.kind}`)} <span class="soft">{count("panel_mentions", group.count)}</span>
          </h3>
          <ul>
            {group.named.map(({ entity, name, keys }) => {
              const here = at === null ? -1 : keys.indexOf(at);
              const next = keys[(here + 1) % keys.length] ?? "";
              const told = statements.get(entity) ?? 0;
              return (
                <li key={entity}>
                  <button type="button" class="name" title={say("panel_goToNext")} onClick={() => show(next)} aria-current={here >= 0}>
                    <span class="mark">{name}</span>
                    {keys.length > 1 && (
                      <span class="soft">
                        {here < 0 ? count("panel_times", keys.length) : say("panel_at", String(here + 1), String(keys.length))}
                      </span>
                    )}
                  </button>
                  {told > 0 && (
                    <button type="button" class="link" onClick={() => list(entity)}>
                      {count("panel_statementsOf", told)}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}

function InOrder({ mentions, labels, at, show }: NamesProps): VNode {
  const { language } = useWording();
  return (
    <ol class="in-order">
      {mentions.map(({ key, text, entity, kind, painted }) => {
        const name = nameOf(entity, labels, language);
        return (
          <li key={key} class={kind}>
            <button type="button" class="name" onClick={() => show(key)} aria-current={key === at}>
              <span class={painted ? "mark" : "mark quiet"}>{text}</span>
              {name !== null && name !== text && <span class="soft">{name}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
