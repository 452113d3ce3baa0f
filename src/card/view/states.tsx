import type { VNode } from "preact";
import type { CardAnswer } from "../../page/card-slot.ts";
import { useWording } from "./wording.ts";

/** Nothing for the first 100 ms (the style sees to it), then lines where words will be. */
export function Waiting(): VNode {
  const { say } = useWording();
  return (
    <div class="waiting">
      <p class="hidden" role="status">
        {say("card_waiting")}
      </p>
      <i class="bar short" />
      <i class="bar title" />
      <i class="bar" />
      <i class="bar" />
      <i class="bar half" />
    </div>
  );
}

interface FailureProps {
  readonly answer: Exclude<CardAnswer, { is: "known" | "several" }>;
  /** The words in the page that were pointed at. */
  readonly words: string;
  readonly acts: { retry(): void };
}

/** Where there is no view to show: what happened, and what the reader can do. */
export function Failure({ answer, words, acts }: FailureProps): VNode {
  const { say } = useWording();
  return (
    <div class="failure">
      <h2 id="name">{answer.is === "unknown" ? answer.words : words}</h2>
      <p role="status">{say(`card_${answer.is}`)}</p>
      {answer.is === "restarting" && (
        <button type="button" class="link" onClick={acts.retry}>
          {say("card_tryAgain")}
        </button>
      )}
    </div>
  );
}
