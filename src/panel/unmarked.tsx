import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { MOST_UNMARKED, type Unmarked } from "../core/mentions/unmarked.ts";
import type { Wording } from "../i18n/wording.ts";
import { useWording } from "./wording.ts";

/** A name that was not marked, with the names of whom it could be. */
export interface Explained extends Unmarked {
  readonly names: readonly string[];
}

interface NotMarkedProps {
  /** Asks the page and the engine; null where they do not answer. */
  readonly explain: () => Promise<readonly Explained[] | null>;
}

/** What was found and not marked, and why: asked only when it is opened. */
export function NotMarked({ explain }: NotMarkedProps): VNode {
  const { say } = useWording();
  const [answer, setAnswer] = useState<readonly Explained[] | "waiting" | null>("waiting");
  const opened = (details: HTMLDetailsElement) => {
    if (details.open) void explain().then(setAnswer, () => setAnswer(null));
  };
  return (
    <details class="not-marked" onToggle={(event) => opened(event.currentTarget)}>
      <summary>{say("panel_notMarked")}</summary>
      {answer === "waiting" && <p role="status">{say("card_waiting")}</p>}
      {answer === null && <p role="status">{say("card_restarting")}</p>}
      {typeof answer === "object" && answer !== null && <List unmarked={answer} />}
    </details>
  );
}

function List({ unmarked }: { readonly unmarked: readonly Explained[] }): VNode {
  const wording = useWording();
  const { say, count } = wording;
  if (unmarked.length === 0) return <p role="status">{say("panel_allMarked")}</p>;
  return (
    <>
      <ul>
        {unmarked.map((each) => (
          <li key={`${each.text} ${JSON.stringify(each.doubt)}`}>
            <b>{each.text}</b> {each.count > 1 && <span class="soft">{count("panel_times", each.count)}</span>}
            <br />
            <span class="soft">{reasonOf(each, wording)}</span>
          </li>
        ))}
      </ul>
      {unmarked.length === MOST_UNMARKED && <p class="soft">{count("panel_onlyFirst", MOST_UNMARKED)}</p>}
    </>
  );
}

/** Why it was not marked, in words. */
export function reasonOf({ doubt, names }: Explained, { say, count }: Wording): string {
  const [first = ""] = names;
  switch (doubt.is) {
    case "several":
      return `${count("panel_doubt_several", names.length)} ${names.join(", ")}`;
    case "part of":
      return say("panel_doubt_part", doubt.name);
    case "longer name":
      return say("panel_doubt_longer", doubt.word, first);
    case "elsewhere":
      return say("panel_doubt_elsewhere", doubt.word, first);
    case "another bearer":
      return say("panel_doubt_another", first);
    case "name alone":
      return say("panel_doubt_alone", first);
    case "everyday word":
      return say("panel_doubt_word", first);
    case "too unsure":
      return say("panel_doubt_unsure", first);
  }
}
