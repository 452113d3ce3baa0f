import { type Day, firstDay, lastDay, type PartialDate } from "../records/date.ts";
import type { Term } from "../records/dossier.ts";
import type { Holder } from "../records/office.ts";

/** A time with edges as precise as their sources. No `from`: always was. No `to`: lasts. The last day still counts. */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly knownUntil?: PartialDate | undefined;
}

/**
 * Where a day lies to a period. "perhaps" is the uncertain edge: a term of "2012" to "2013" may or may not hold on 2012-06-01,
 * and one that is known until 2024 may have ended since.
 */
export type Standing = "not yet" | "perhaps" | "holds" | "ended";

export function standing({ from, to, knownUntil }: Period, day: Day): Standing {
  if (from !== undefined && day < firstDay(from)) return "not yet";
  if (to !== undefined && day > lastDay(to)) return "ended";
  const begun = from === undefined || day >= lastDay(from);
  const lasts = (to === undefined || day <= firstDay(to)) && (knownUntil === undefined || day <= lastDay(knownUntil));
  return begun && lasts ? "holds" : "perhaps";
}

/** What holds on the day, for sure or perhaps, in the order given. */
export function holding<T extends Period>(periods: readonly T[], day: Day): { readonly item: T; readonly certain: boolean }[] {
  return periods.flatMap((item) => {
    const where = standing(item, day);
    return where === "holds" || where === "perhaps" ? [{ item, certain: where === "holds" }] : [];
  });
}

/** What had ended by the day, newest first. */
export const ended = <T extends Period>(periods: readonly T[], day: Day): T[] =>
  periods
    .filter((period) => standing(period, day) === "ended")
    .sort((a, b) => order(b.to ?? "", a.to ?? "") || order(b.from ?? "", a.from ?? ""));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * An end as it could be told on the day: null if all of it lies ahead. A card for an article of 2012 must not tell what ended in 2013;
 * an end of "2012" is told, since the period is then marked as uncertain anyway.
 */
export const knownEnd = (to: PartialDate | undefined, day: Day): PartialDate | null =>
  to !== undefined && firstDay(to) <= day ? to : null;

/** A person's terms, each as a period. */
export const termPeriods = (terms: readonly Term[]): (Period & { readonly term: Term })[] =>
  terms.map((term) => ({ from: term.holder.from, to: term.holder.to, knownUntil: term.holder.knownUntil, term }));

/**
 * Who holds an office on the day. Where it is not shared, the newcomer alone on the day of handing over, and nobody who perhaps
 * holds it beside one who surely does.
 */
export function holdersOn(
  office: { readonly shared?: boolean | undefined; readonly holders: readonly Holder[] },
  day: Day,
): { readonly item: Holder; readonly certain: boolean }[] {
  const there = holding(office.holders, day);
  if (office.shared) return there;
  const staying = there.filter(({ item, certain }) => certain && item.to !== day);
  return staying.length > 0 ? staying : there;
}
