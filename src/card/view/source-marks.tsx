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
      {sources.map(({ url, publisher, title }) => {
        const number = `${all.findIndex((source) => source.url === url) + 1}`;
        return (
          <a
            key={url}
            href={url}
            target="_blank"
            rel="noreferrer"
            title={`${publisher}: ${title}`}
            aria-label={say("card_sourceMark", number, publisher, title)}
          >
            {number}
          </a>
        );
      })}
    </span>
  );
}
