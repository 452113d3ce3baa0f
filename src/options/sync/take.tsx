import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Wording } from "../../i18n/wording.ts";
import { setTo, type Taken, takeText } from "../../settings/sync/copy.ts";
import { SyncProblem } from "../../settings/sync/problem.ts";
import { sentenceOf } from "./sentences.ts";

/** What came of taking settings from somewhere: how many, or why none. */
export type Outcome = Taken | SyncProblem;

/** Takes settings from a text once it is there; whatever is wrong with it, the browser's own settings stay. */
export async function outcomeOf(text: () => Promise<string>): Promise<Outcome> {
  try {
    return await takeText(await text());
  } catch (error) {
    if (error instanceof SyncProblem) return error;
    throw error;
  }
}

interface OutcomeProps {
  readonly outcome: Outcome | null;
  readonly wording: Wording;
}

/** Says it, and offers to take over what was passed over too. */
export function OutcomeWords({ outcome, wording }: OutcomeProps): VNode {
  const { say, count } = wording;
  const [taken, setTaken] = useState<Outcome | null>(null);
  const over = outcome === null || outcome instanceof SyncProblem ? 0 : outcome.passedOver.size;
  const all = outcome !== null && taken === outcome;
  return (
    <div class="sync-outcome" role="status">
      {outcome instanceof SyncProblem && <p class="sync-notice">{sentenceOf(outcome, wording)}</p>}
      {outcome !== null && !(outcome instanceof SyncProblem) && <p>{changedWords(outcome, all, wording)}</p>}
      {outcome !== null && !(outcome instanceof SyncProblem) && over > 0 && !all && (
        <p>
          {count("sync_passedOver", over)}{" "}
          <button type="button" onClick={() => void setTo(outcome.passedOver).then(() => setTaken(outcome))}>
            {say("sync_passedOver_take")}
          </button>
        </p>
      )}
    </div>
  );
}

function changedWords({ changed, passedOver }: Taken, all: boolean, { say, count }: Wording): string {
  const number = changed + (all ? passedOver.size : 0);
  if (number > 0) return count("sync_taken", number);
  return passedOver.size > 0 ? "" : say("sync_taken_nothing");
}
