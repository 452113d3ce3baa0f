import type { VNode } from "preact";
import type { Day } from "../core/records/date.ts";
import type { Row } from "./rows.ts";
import { useWording } from "./wording.ts";
import { placeOf, type Year, yearsOf } from "./years.ts";

/** CSS pixels. */
const height = 64;

/** How many statements each year has, with the article's date among them. The table says the same in words. */
export function Plot({ rows, article }: { readonly rows: readonly Row[]; readonly article: Day | null }): VNode | null {
  const { say, date } = useWording();
  const years = yearsOf(rows, article);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const total = ({ before, since }: Year): number => before + since;
  const fullest = years.reduce((most, year) => (total(year) > total(most) ? year : most));
  const high = (count: number): number => (count / total(fullest)) * height;
  const [from, to, most, count] = [first.year, last.year, fullest.year, total(fullest)].map(String) as [string, string, string, string];
  return (
    <figure class="plot">
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={`${say("panel_plot", from, to, most, count)}${article === null ? "" : ` ${say("panel_plot_article", date(article))}`}`}
      >
        {years.map((year, n) => {
          const place = { x: `${((n + 0.1) * 100) / years.length}%`, width: `${80 / years.length}%` };
          const before = high(year.before);
          const since = high(year.since);
          return (
            <g key={year.year}>
              <title>{`${year.year}: ${total(year)}`}</title>
              <rect class="before" {...place} y={height - before} height={before} />
              <rect class="since" {...place} y={height - before - since} height={since} />
            </g>
          );
        })}
        {article !== null && <line x1={percent(placeOf(article, years))} x2={percent(placeOf(article, years))} y1={0} y2={height} />}
      </svg>
      <figcaption>
        <span>{from}</span>
        {article !== null && <span class="article">{say("panel_plot_article", date(article, "short"))}</span>}
        <span>{to}</span>
      </figcaption>
    </figure>
  );
}

const percent = (share: number): string => `${share * 100}%`;
