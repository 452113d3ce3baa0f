import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Label } from "../core/records/catalogue.ts";
import { dayLine } from "../i18n/day-line.ts";
import type { Wording } from "../i18n/wording.ts";
import { wordsOf } from "../popup/reasons.ts";
import { statusOf } from "../popup/status.ts";
import { noFilter } from "./filter.ts";
import type { PageView } from "./follow.ts";
import { Names } from "./names.tsx";
import type { Row } from "./rows.ts";
import { type Article, Statements, type View } from "./statements.tsx";
import { type Tab, Tabs } from "./tabs.tsx";
import { type Explained, NotMarked } from "./unmarked.tsx";
import { WordingContext } from "./wording.ts";

/** What is known so far. */
export interface Known {
  /** Null where there is no page to be about. */
  readonly page: PageView | null;
  /** `restarting`: nobody answered. */
  readonly rows: readonly Row[] | "waiting" | "damaged" | "restarting";
  /** The dataset's date; null until it is known. */
  readonly dataset: string | null;
  readonly labels: Readonly<Record<string, Label>>;
  readonly selection: ReadonlySet<string>;
  /** Why the last change of the selection could not be kept, in the browser's words. */
  readonly notSaved: string | null;
  /** The mention that the page was last led to; null before, and after the way back. */
  readonly at: string | null;
  /** An entity whose statements a card asked to see; each asking is an object of its own. */
  readonly asked: { readonly entity: string } | null;
}

/** What the reader can do. */
export interface Acts {
  show(key: string): void;
  back(): void;
  explain(): Promise<readonly Explained[] | null>;
  select(ids: readonly string[], chosen: boolean): void;
  clearSelection(): void;
}

interface PanelProps {
  readonly known: Known;
  readonly wording: Wording;
  readonly acts: Acts;
}

/** The page's names on one side, statements on the other: under two tabs where there is room for one alone. */
export function Panel({ known, wording, acts }: PanelProps): VNode {
  const { say, date } = wording;
  const [tab, setTab] = useState<Tab>("page");
  const [view, setView] = useState<View>({ scope: null, filter: noFilter, order: null });
  const { page, labels, at, asked } = known;
  const rows = typeof known.rows === "string" ? null : known.rows;

  const mentions = page?.mentions ?? [];
  const state = typeof page?.seen.page === "object" ? page.seen.page : null;
  const day = state?.asOf ?? null;
  const article = useMemo((): Article | null => {
    return mentions.length === 0 || day === null ? null : { mentioned: new Set(mentions.map(({ entity }) => entity)), day };
  }, [mentions, day]);
  const looked = state !== null && (state.marking || state.reason === "nothing known");
  const statements = useMemo(() => statementsOf(rows ?? []), [rows]);

  const list = (entity: string) => {
    const as = rows?.some(({ spoken }) => spoken.speaker === entity) ? "speaker" : "subject";
    setView({ scope: "all", filter: { ...noFilter, who: { as, entity } }, order: null });
    setTab("statements");
  };
  useEffect(() => {
    if (asked !== null && rows !== null) list(asked.entity);
  }, [asked, rows !== null]);

  return (
    <WordingContext.Provider value={wording}>
      <h1 class="hidden">{say("extensionName")}</h1>
      <Tabs tab={tab} choose={setTab} />
      <div class="columns" data-tab={tab}>
        <section id="page" role="tabpanel" aria-labelledby="tab-page">
          <h2 class="title">{say("panel_page")}</h2>
          <p role="status">{page === null ? say("popup_tabClosed") : wordsOf(statusOf(page.seen), wording)}</p>
          {article !== null && state !== null && (
            <p class="soft">{dayLine({ day: state.asOf, origin: state.asOfOrigin, sign: state.asOfSign }, wording)}</p>
          )}
          {article !== null && (
            // Always there: coming with the first jump it would move the list under the pointer.
            <p class="way-back">
              <button type="button" disabled={at === null} onClick={acts.back}>
                {say("panel_back")}
              </button>
            </p>
          )}
          {article !== null && <Names mentions={mentions} labels={labels} statements={statements} at={at} show={acts.show} list={list} />}
          {page !== null && looked && <NotMarked key={`${page.seen.tab.id} ${page.seen.tab.url}`} explain={acts.explain} />}
        </section>
        <section id="statements" role="tabpanel" aria-labelledby="tab-statements">
          <h2 class="title">{say("panel_statements")}</h2>
          {known.rows === "waiting" && <p role="status">{say("card_waiting")}</p>}
          {(known.rows === "damaged" || known.rows === "restarting") && <p role="alert">{say(`card_${known.rows}`)}</p>}
          {known.notSaved !== null && <p role="alert">{say("popup_notSaved", known.notSaved)}</p>}
          {rows !== null && (
            <Statements
              rows={rows}
              article={article}
              selection={known.selection}
              view={view}
              change={setView}
              select={acts.select}
              clear={acts.clearSelection}
            />
          )}
          {known.dataset !== null && <p class="soft dataset">{say("panel_dataset", date(known.dataset))}</p>}
        </section>
      </div>
    </WordingContext.Provider>
  );
}

/** Of each entity how many it made; of one that made none, how many are about it. */
function statementsOf(rows: readonly Row[]): Map<string, number> {
  const made = new Map<string, number>();
  const about = new Map<string, number>();
  const raise = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { spoken } of rows) {
    raise(made, spoken.speaker);
    for (const id of spoken.statement.about) raise(about, id);
  }
  return new Map([...about, ...made]);
}
