import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import { Folded } from "./section.tsx";
import { SourceEntry } from "./source-entry.tsx";
import { SourcesContext, useWording } from "./wording.ts";

/** The sources of everything but the statements, which show their own; folded, in the order of their numbers. */
export function SourceList(): VNode | null {
  const { count } = useWording();
  const sources = useContext(SourcesContext);
  if (sources.length === 0) return null;
  return (
    <Folded class="section" title={count("card_sources", sources.length)}>
      {() => (
        <ol class="sources">
          {sources.map((source) => (
            <li key={source.url}>
              <SourceEntry source={source} />
            </li>
          ))}
        </ol>
      )}
    </Folded>
  );
}
