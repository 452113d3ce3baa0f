import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import type { Source } from "../../core/records/source.ts";
import { SourcesContext, useWording } from "./wording.ts";

/** The small numbers after a fact: each is the link to its source, and its place in the list at the card's end. */
export function SourceMarks({ sources }: { readonly sources: readonly Source[] }): VNode {
  const { say } = useWording();
  const all = useContext(SourcesContext);
  return (
    <span class="marks">
      {sources.map((source) => (
        <a
          key={source.url}
          href={source.url}
          target="_blank"
          rel="noreferrer"
          title={`${source.publisher}: ${source.title}`}
          aria-label={say("card_sourceMark", source.publisher, source.title)}
        >
          {all.findIndex(({ url }) => url === source.url) + 1}
        </a>
      ))}
    </span>
  );
}
