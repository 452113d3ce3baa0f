import type { VNode } from "preact";
import { useContext } from "preact/hooks";
import type { Source } from "../../core/records/source.ts";
import { archivedAddressOf } from "../source-link.ts";
import { recordTypeKeys } from "./record-types.ts";
import { SourcesContext, useWording } from "./wording.ts";

/** Everything that is known of every source, folded, in the order of their numbers. */
export function SourceList(): VNode | null {
  const { count } = useWording();
  const sources = useContext(SourcesContext);
  if (sources.length === 0) return null;
  return (
    <details class="section sources">
      <summary>{count("card_sources", sources.length)}</summary>
      <ol>
        {sources.map((source) => (
          <Entry key={source.url} source={source} />
        ))}
      </ol>
    </details>
  );
}

function Entry({ source }: { readonly source: Source }): VNode {
  const { say, date } = useWording();
  const notes = [
    say(recordTypeKeys[source.type]),
    ...(source.published ? [say("card_published", date(source.published))] : []),
    say("card_read", date(source.read)),
  ];
  return (
    <li>
      <a href={source.url} target="_blank" rel="noreferrer" hreflang={source.lang}>
        {source.publisher}: <cite lang={source.lang}>{source.title}</cite>
      </a>{" "}
      <span class="soft">
        ({source.lang}) {notes.join(" · ")} ·{" "}
        <a href={archivedAddressOf(source)} target="_blank" rel="noreferrer">
          {say("card_archived")}
        </a>
      </span>
    </li>
  );
}
