import type { VNode } from "preact";
import type { FactView } from "../../core/context/card-view.ts";
import { spanText } from "../span.ts";
import { SourceMarks } from "./source-marks.tsx";
import { useWording } from "./wording.ts";
import { Words } from "./words.tsx";

/** Labelled facts, each with its time and its source. */
export function Facts({ facts }: { readonly facts: readonly FactView[] }): VNode {
  const wording = useWording();
  return (
    <dl>
      {facts.map((fact) => (
        <div key={`${fact.label.text} ${fact.text.text}`}>
          <dt>
            <Words of={fact.label} />
          </dt>
          <dd>
            <Words of={fact.text} /> <span class="soft">{spanText(fact, wording)}</span>
            <SourceMarks sources={fact.sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
