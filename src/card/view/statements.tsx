import type { VNode } from "preact";
import type { CardView, StatementView } from "../../core/context/card-view.ts";
import { saidBefore, saidSince } from "../heading.ts";
import { SaidHere } from "./said-here.tsx";
import { Folded, Section } from "./section.tsx";
import { Statement } from "./statement.tsx";
import { StatementStrip } from "./strip.tsx";
import { type ContentActs, useArticle, useWording } from "./wording.ts";

/** As many stand open as fit a card without scrolling far; the rest is folded. */
const shownAtFirst = 3;

interface StatementsProps {
  readonly view: CardView;
  readonly acts: ContentActs;
}

/** What was said earlier, and apart from it what may be of the same time, what the article itself may report, what came after. */
export function Statements({ view, acts }: StatementsProps): VNode | null {
  const wording = useWording();
  const { here } = useArticle();
  const { by, before, aboutSameTime, reportedHere, since, unlisted } = view.statements;
  const other = aboutSameTime.length + reportedHere.length + since.length;
  // Nobody expects a place to have spoken: where nothing was said about it, nothing is missing.
  if (by === "others" && before.length + other === 0) return view.kind === "person" ? <SaidHere acts={acts} /> : null;

  const list = (statements: readonly StatementView[]): VNode => (
    <ol class="statements">
      {statements.map((statement) => (
        <Statement key={statement.id} statement={statement} named={by === "others"} acts={acts} />
      ))}
    </ol>
  );
  const isQuoted = ({ id }: StatementView): boolean => here?.quoted.some(({ statement }) => statement === id) ?? false;
  // What the article quotes is what it is about.
  const nearest = [...before.filter(isQuoted), ...before.filter((statement) => !isQuoted(statement))];
  const more = nearest.slice(shownAtFirst);
  return (
    <>
      {view.kind === "person" && <SaidHere acts={acts} />}
      <Section title={saidBefore(view, wording)}>
        {before.length > 0 ? list(nearest.slice(0, shownAtFirst)) : <p class="soft">{wording.say("card_nothingBefore")}</p>}
        {more.length > 0 && <Folded title={wording.count("card_more", more.length)}>{() => list(more)}</Folded>}
      </Section>
      {aboutSameTime.length > 0 && <Section title={wording.say("card_sameTime")}>{list(aboutSameTime)}</Section>}
      {reportedHere.length > 0 && <Section title={wording.say("card_reported")}>{list(reportedHere)}</Section>}
      {since.length > 0 && (
        <Folded class="section" title={saidSince(view, wording)}>
          {() => list(since)}
        </Folded>
      )}
      <StatementStrip view={view} />
      {unlisted > 0 && <p class="section soft">{wording.count("card_unlisted", unlisted)}</p>}
    </>
  );
}
