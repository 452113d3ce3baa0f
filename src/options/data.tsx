import type { VNode } from "preact";
import { useWording } from "./context.ts";
import { Row, Section } from "./row.tsx";

/** What the extension and its dataset say of themselves. */
export interface About {
  readonly version: string;
  /** The dataset's date. */
  readonly date: string;
  readonly counts: { readonly entities: number; readonly statements: number; readonly speakers: number; readonly names: number };
}

/** Version, date, counts, credits, licence. */
export function DataPart({ about }: { readonly about: About | null }): VNode {
  const wording = useWording();
  const { say, count, date } = wording;
  return (
    <Section id="data" title={say("options_data")}>
      <Row words={[say("options_data"), say("credits"), say("options_licence")]}>
        {about && (
          <>
            <p>{say("options_data_date", date(about.date), about.version)}</p>
            <p>
              {[
                count("options_data_entities", about.counts.entities),
                count("options_data_names", about.counts.names),
                count("options_data_statements", about.counts.statements),
                count("options_data_speakers", about.counts.speakers),
              ].join(" · ")}
            </p>
          </>
        )}
        <p>{say("options_licence")}</p>
        <p>
          <a href="credits.txt">{say("credits")}</a>
        </p>
      </Row>
    </Section>
  );
}
