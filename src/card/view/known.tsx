import { Fragment, type VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { CardView } from "../../core/context/card-view.ts";
import { listSources } from "../source-list.ts";
import { Events } from "./events.tsx";
import { Facts } from "./facts.tsx";
import { Header } from "./header.tsx";
import { Holders } from "./holders.tsx";
import { PlaceMap } from "./map.tsx";
import { EarlierOffices } from "./offices.tsx";
import { Positions } from "./positions.tsx";
import { Recognised } from "./recognised.tsx";
import { Folded, Section } from "./section.tsx";
import { SourceList } from "./source-list.tsx";
import { Statements } from "./statements.tsx";
import { Summary } from "./summary.tsx";
import { type ContentActs, SourcesContext, useWording } from "./wording.ts";

interface KnownProps {
  readonly view: CardView;
  readonly acts: ContentActs;
}

/** A known entity. What a reader comes for stands first: for who speaks, what was said; for the rest, what it is and whose. */
export function Known({ view, acts }: KnownProps): VNode {
  const { say, count } = useWording();
  const sources = useMemo(() => listSources(view), [view]);
  const statements = <Statements view={view} acts={acts} />;
  const speaks = view.statements.by === "entity" && view.kind === "person";
  return (
    <SourcesContext.Provider value={sources}>
      <Header view={view} />
      <div class="body">
        <Summary view={view} acts={acts} />
        {view.map && <PlaceMap view={view} map={view.map} />}
        {speaks && statements}
        <Positions title={say("card_outcome")} positions={view.outcome} />
        <Positions title={say("card_positions")} positions={view.positions} />
        <Events view={view} acts={acts} />
        <Recognised of={view.recognised} />
        <Holders view={view} acts={acts} />
        {view.facts.length > 0 && (
          <Section title={say("card_facts")}>
            <Facts facts={view.facts} />
          </Section>
        )}
        {!speaks && <Fragment>{statements}</Fragment>}
        <EarlierOffices offices={view.offices.earlier} />
        {view.earlierFacts.length > 0 && (
          <Folded class="section" title={count("card_earlierFacts", view.earlierFacts.length)}>
            {() => <Facts facts={view.earlierFacts} />}
          </Folded>
        )}
        <SourceList />
      </div>
    </SourcesContext.Provider>
  );
}
