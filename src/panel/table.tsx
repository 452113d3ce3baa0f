import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Heading } from "../core/context/heading.ts";
import type { Order } from "./order.ts";
import type { Row } from "./rows.ts";
import { StatementRow } from "./statement-row.tsx";
import { useWording } from "./wording.ts";

/** Rows under one heading; null where there are no headings. */
export interface Section {
  readonly heading: Heading | null;
  readonly rows: readonly Row[];
}

interface TableProps {
  readonly sections: readonly Section[];
  readonly order: Order;
  readonly sort: (order: Order) => void;
  readonly selection: ReadonlySet<string>;
  readonly select: (ids: readonly string[], chosen: boolean) => void;
}

/** Rows at a time: five hundred make a panel of 20,000 nodes, which takes a second on a slow machine. */
const step = 100;

const headingKeys = {
  before: "panel_group_before",
  reportedHere: "panel_group_reported",
  aboutSameTime: "panel_group_same",
  since: "panel_group_since",
} as const;

export function Table({ sections, order, sort, selection, select }: TableProps): VNode {
  const { say, count } = useWording();
  const [limit, setLimit] = useState(step);
  const all = sections.flatMap(({ rows }) => rows.map(({ id }) => id));
  const chosen = all.filter((id) => selection.has(id)).length;
  const left = all.length - limit;
  return (
    <>
      <table>
        <caption class="hidden">{say("panel_statements")}</caption>
        <thead>
          <tr>
            <th class="check">
              <input
                type="checkbox"
                aria-label={say("panel_selectAll")}
                title={say("panel_selectAll")}
                checked={chosen > 0 && chosen === all.length}
                indeterminate={chosen > 0 && chosen < all.length}
                onChange={(event) => select(all, event.currentTarget.checked)}
              />
            </th>
            <Sortable label={say("panel_date")} by={order === "newest" ? "oldest" : "newest"} sorted={dateSorting[order]} sort={sort} />
            <Sortable label={say("panel_speaker")} by="speaker" sorted={order === "speaker" ? "ascending" : "none"} sort={sort} wide />
            <Sortable label={say("panel_side")} by="side" sorted={order === "side" ? "ascending" : "none"} sort={sort} wide />
            <th scope="col">{say("panel_statement")}</th>
          </tr>
        </thead>
        {shownOf(sections, limit).map(({ heading, rows, total }) => (
          <tbody key={heading ?? "all"}>
            {heading !== null && (
              <tr class="group">
                <th colSpan={5} scope="rowgroup">
                  {say(headingKeys[heading])} <span class="soft">{total}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <StatementRow key={row.id} row={row} chosen={selection.has(row.id)} choose={(on) => select([row.id], on)} />
            ))}
          </tbody>
        ))}
      </table>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setLimit(limit + step)}>
          {count("panel_more", Math.min(left, step))}
        </button>
      )}
    </>
  );
}

const dateSorting: Readonly<Record<Order, "ascending" | "descending" | "none">> = {
  newest: "descending",
  oldest: "ascending",
  near: "none",
  speaker: "none",
  side: "none",
};

/** The first `limit` rows, under their headings; a heading none of whose rows is shown yet is left out. */
function shownOf(sections: readonly Section[], limit: number): (Section & { readonly total: number })[] {
  let before = 0;
  return sections.flatMap(({ heading, rows }) => {
    const shown = rows.slice(0, Math.max(0, limit - before));
    before += rows.length;
    return shown.length === 0 ? [] : [{ heading, rows: shown, total: rows.length }];
  });
}

interface SortableProps {
  readonly label: string;
  readonly by: Order;
  readonly sorted: "ascending" | "descending" | "none";
  readonly sort: (order: Order) => void;
  /** Only where there is room. */
  readonly wide?: boolean;
}

function Sortable({ label, by, sorted, sort, wide = false }: SortableProps): VNode {
  return (
    <th scope="col" aria-sort={sorted} class={wide ? "roomy" : undefined}>
      <button type="button" class="sort" onClick={() => sort(by)}>
        {label}
      </button>
    </th>
  );
}
