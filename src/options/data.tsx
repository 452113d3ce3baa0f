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

/** Whose openly licensed tables the broad records were made from; the licences ask for it. As in src/dataset/tables/README.md. */
const credits = [
  "Wikidata, EveryPolitician scrapers, ROR, unitedstates/congress-legislators (CC0)",
  "Natural Earth (public domain)",
  "GeoNames, geonames.org (CC BY 4.0)",
  "Institute for Government, IfG Ministers Database (CC BY 4.0)",
  "Unicode CLDR © Unicode, Inc. (Unicode-3.0)",
  "datahub.io country-codes (PDDL)",
  "name-suggestion-index © contributors (BSD-3-Clause)",
  "Party Facts © authors (MIT)",
] as const;

/** Version, date, counts, credits, licence. */
export function DataPart({ about }: { readonly about: About | null }): VNode {
  const wording = useWording();
  const { say, count, date } = wording;
  return (
    <Section id="data" title={say("options_data")}>
      <Row words={[say("options_data"), say("options_credits"), say("options_licence"), ...credits]}>
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
        <details>
          <summary>{say("options_credits")}</summary>
          <ul class="credits" lang="en">
            {credits.map((credit) => (
              <li key={credit}>{credit}</li>
            ))}
          </ul>
        </details>
      </Row>
    </Section>
  );
}
