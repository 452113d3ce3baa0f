import type { VNode } from "preact";
import type { Source } from "../../core/records/source.ts";
import { archivedAddressOf } from "../source-link.ts";
import { recordTypeKeys } from "./record-types.ts";
import { useWording } from "./wording.ts";

/** Everything that is known of a source. */
export function SourceEntry({ source }: { readonly source: Source }): VNode {
  const { say, date } = useWording();
  const notes = [
    say(recordTypeKeys[source.type]),
    source.lang,
    ...(source.published ? [say("card_published", date(source.published))] : []),
    say("card_read", date(source.read)),
  ];
  return (
    <>
      <a href={source.url} target="_blank" rel="noreferrer" hreflang={source.lang}>
        {source.publisher}: <cite lang={source.lang}>{source.title}</cite>
      </a>{" "}
      <span class="soft">
        {notes.join(" · ")} ·{" "}
        <a href={archivedAddressOf(source)} target="_blank" rel="noreferrer">
          {say("card_archived")}
        </a>
      </span>
    </>
  );
}
