import { type Day, firstDay, lastDay } from "../../../src/core/records/date.ts";
import type { Holder, Office } from "../../../src/core/records/office.ts";
import { isBroad } from "../broad.ts";
import type { Problem } from "../problem.ts";
import type { Located } from "../yaml.ts";
import { at, type Rule } from "./rule.ts";

/** Holders stand in order of time; two at once only where the office is shared or one of them is acting. */
export const holders: Rule = ({ offices }) => offices.flatMap(holdersOf);

function holdersOf(office: Located<Office>): Problem[] {
  const problems: Problem[] = [];
  const { shared, holders: all } = office.value;
  const say = (n: number, rule: string, message: string, mend: string, note: boolean): void => {
    problems.push({ ...at(office, ["holders", n, "person"]), rule, message, mend, ...(note ? { note: true as const } : {}) });
  };

  all.forEach((holder, n) => {
    const before = all[n - 1];
    if (before === undefined) return;
    if (firstDay(holder.from) < firstDay(before.from))
      say(
        n,
        "order",
        `${holder.person} (from ${holder.from}) came before ${before.person} (from ${before.from})`,
        "Put holders in order of time",
        false,
      );
    if (shared) return;
    // What an imported table lacks between two holders nobody here can add.
    const gapIsTold = !isBroad(office);
    if (!holder.acting && !before.acting) {
      if (overlaps(before, holder))
        say(
          n,
          "overlap",
          `${before.person} is still in office on ${holder.from}`,
          "Correct the dates, or mark `acting` or `shared: true`",
          false,
        );
    }
    const end = latestEnd(all.slice(0, n));
    if (gapIsTold && end !== null && daysBetween(end, firstDay(holder.from)) > 1)
      say(n, "gap", `nobody is known to hold it between ${end} and ${holder.from}`, "Add the holder between, if a source tells", true);
  });
  return problems;
}

/** Whether the later holder surely began before the earlier one's last day; the day of handing over belongs to both. */
const overlaps = (earlier: Holder, later: Holder): boolean => {
  if (earlier.to === undefined && earlier.knownUntil === undefined) return true;
  return lastDay(later.from) < firstDay(earlier.to ?? earlier.knownUntil ?? later.from);
};

/** The last day on which one of the holders may have been in office; null where one has no end. */
function latestEnd(earlier: readonly Holder[]): Day | null {
  let latest: Day | null = null;
  for (const { to, knownUntil } of earlier) {
    const end = to ?? knownUntil;
    if (end === undefined) return null;
    const day = lastDay(end);
    if (latest === null || day > latest) latest = day;
  }
  return latest;
}

const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
