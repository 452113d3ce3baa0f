import type { VNode } from "preact";
import type { Day } from "../core/records/date.ts";
import type { Row } from "./rows.ts";
import { useWording } from "./wording.ts";
import { placeOf, type Year, yearsOf } from "./years.ts";

/** CSS pixels: the bars, and a line of text above them for the article's date. */
const bars = 56;
const text = 15;
const base = bars + text;

/** How many statements each year has, with the article's date among them. The table says the same in words. */
export function Plot({ rows, article }: { readonly rows: readonly Row[]; readonly article: Day | null }): VNode | null {
  const { say, date } = useWording();
  const years = yearsOf(rows, article);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const total = ({ before, since }: Year): number => before + since;
  const fullest = years.reduce((most, year) => (total(year) > total(most) ? year : most));
  const most = total(fullest);
  const high = (count: number): number => (count / most) * bars;
  const spoken = say("panel_plot", String(first.year), String(last.year), String(fullest.year), String(most));
  const place = article === null ? 0 : placeOf(article, years);
  return (
    <figure class="plot">
      <svg
        width="100%"
        height={base}
        role="img"
        aria-label={article === null ? spoken : `${spoken} ${say("panel_plot_article", date(article))}`}
      >
        {years.map((year, n) => {
          const column = { x: percent((n + 0.1) / years.length), width: percent(0.8 / years.length) };
          const before = high(year.before);
          const since = high(year.since);
          // Beside its bar, where the article's line seldom is.
          const right = n < years.length / 8;
          return (
            <g key={year.year}>
              <title>{`${year.year}: ${total(year)}`}</title>
              <rect class="before" {...column} y={base - before} height={before} />
              <rect class="since" {...column} y={base - before - since} height={since} />
              {year === fullest && (
                <text x={percent((n + (right ? 1 : 0)) / years.length)} y={text + 9} text-anchor={right ? "start" : "end"}>
                  {most}
                </text>
              )}
            </g>
          );
        })}
        {article !== null && (
          <g class="article">
            <line x1={percent(place)} x2={percent(place)} y1={text} y2={base} />
            <text x={percent(place)} y={text - 4} text-anchor={place > 0.75 ? "end" : place < 0.25 ? "start" : "middle"}>
              {say("panel_plot_article", date(article, "short"))}
            </text>
          </g>
        )}
      </svg>
      <figcaption>
        <span>{first.year}</span>
        <span>{last.year}</span>
      </figcaption>
    </figure>
  );
}

const percent = (share: number): string => `${share * 100}%`;
