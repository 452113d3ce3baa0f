import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { Day } from "../core/records/date.ts";
import { bearingOn } from "./bearing.ts";
import { Export } from "./export.tsx";
import { choicesOf, type Filter, filterRows } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { type Order, orderRows, orders } from "./order.ts";
import { Plot } from "./plot.tsx";
import type { Row } from "./rows.ts";
import { type Section, Table } from "./table.tsx";
import { useWording } from "./wording.ts";

export const scopes = ["article", "all", "selected"] as const;
export type Scope = (typeof scopes)[number];

/** What the reader looks at. */
export interface View {
  /** Null: for the article where any bears on it, else everything. */
  readonly scope: Scope | null;
  readonly filter: Filter;
  /** Null: nearest first for an article, else newest first. */
  readonly order: Order | null;
}

/** The article that is open: what it names, and its day. */
export interface Article {
  readonly mentioned: ReadonlySet<string>;
  readonly day: Day;
}

interface StatementsProps {
  readonly rows: readonly Row[];
  readonly article: Article | null;
  readonly selection: ReadonlySet<string>;
  readonly view: View;
  readonly change: (view: View) => void;
  readonly select: (ids: readonly string[], chosen: boolean) => void;
  readonly clear: () => void;
}

/** The table of statements with all that narrows, orders, draws and takes them away. */
export function Statements({ rows, article, selection, view, change, select, clear }: StatementsProps): VNode {
  const wording = useWording();
  const { say, count, language } = wording;
  const near = useMemo(() => (article === null ? [] : bearingOn(rows, article.mentioned, article.day)), [rows, article]);
  const scope = view.scope === "article" && article === null ? "all" : (view.scope ?? (near.length === 0 ? "all" : "article"));
  const order = view.order === "near" && scope !== "article" ? "newest" : (view.order ?? (scope === "article" ? "near" : "newest"));

  const pool = useMemo((): readonly Section[] => {
    if (scope === "article") return near.map(([heading, group]) => ({ heading, rows: group }));
    return [{ heading: null, rows: scope === "all" ? rows : rows.filter(({ id }) => selection.has(id)) }];
  }, [scope, near, rows, selection]);
  const choices = useMemo(
    () =>
      choicesOf(
        pool.flatMap((section) => section.rows),
        language,
      ),
    [pool, language],
  );
  const sections = useMemo(
    () => pool.map(({ heading, rows: some }) => ({ heading, rows: orderRows(filterRows(some, view.filter), order, language) })),
    [pool, view.filter, order, language],
  );
  const shown = sections.flatMap((section) => section.rows);
  const selected = rows.filter(({ id }) => selection.has(id));
  const scopeNames: Readonly<Record<Scope, string>> = {
    article: say("panel_scope_article"),
    all: say("panel_scope_all"),
    selected: say("panel_scope_selected", selected.length.toLocaleString(language)),
  };
  const none = scope === "selected" && selected.length === 0 ? "panel_noneSelected" : "panel_none";

  return (
    <>
      <fieldset class="segments">
        <legend class="hidden">{say("panel_scope")}</legend>
        {scopes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="scope"
              checked={each === scope}
              disabled={each === "article" && article === null}
              onChange={() => change({ ...view, scope: each })}
            />
            <span>{scopeNames[each]}</span>
          </label>
        ))}
      </fieldset>
      {scope === "article" && <p class="soft">{say("panel_near")}</p>}
      <Filters filter={view.filter} choices={choices} change={(filter) => change({ ...view, filter })} />
      <Plot rows={shown} article={article?.day ?? null} />
      <div class="line">
        <p role="status">{count("panel_shown", shown.length)}</p>
        <label>
          <span class="hidden">{say("panel_order")}</span>
          <select value={order} onChange={(event) => change({ ...view, order: event.currentTarget.value as Order })}>
            {orders
              .filter((each) => each !== "near" || scope === "article")
              .map((each) => (
                <option key={each} value={each}>
                  {say(`panel_order_${each}`)}
                </option>
              ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? (
        <p class="none">{say(none)}</p>
      ) : (
        <Table sections={sections} order={order} sort={(by) => change({ ...view, order: by })} selection={selection} select={select} />
      )}
      <footer>
        {selected.length > 0 && (
          <div class="line">
            <p>{count("panel_selected", selected.length)}</p>
            <button type="button" class="link" onClick={clear}>
              {say("panel_clearSelection")}
            </button>
          </div>
        )}
        <Export selected={selected} shown={shown} all={rows} />
      </footer>
    </>
  );
}
