import type { VNode } from "preact";
import type { CardAnswer } from "../../page/card-slot.ts";
import { type ContentActs, useWording } from "./wording.ts";
import { Words } from "./words.tsx";

interface SeveralProps {
  readonly answer: Extract<CardAnswer, { is: "several" }>;
  readonly acts: ContentActs;
}

/** Words that several entities share: each with its kind and a line, a way to its card and back. */
export function Several({ answer: { words, choices }, acts }: SeveralProps): VNode {
  const { say } = useWording();
  return (
    <>
      <div class="failure">
        <h2 id="name">{words}</h2>
        <p role="status">{say("card_several")}</p>
      </div>
      <ul class="body choices">
        {choices.map(({ entity, kind, name, line }) => (
          <li key={entity} style={{ "--k": `var(--${kind})` }}>
            <button type="button" onClick={() => acts.follow(entity, name.text)}>
              <span class="kind">{say(`card_kind_${kind}`)}</span>
              <Words of={name} as="strong" />
              <Words of={line} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
