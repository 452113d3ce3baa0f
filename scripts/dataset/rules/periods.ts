import { firstDay, lastDay } from "../../../src/core/records/date.ts";
import type { Problem } from "../problem.ts";
import { allRecords, at, type Rule, walk } from "./rule.ts";

/** What begins and ends does not end before it begins; and what ended has no day up to which it is known. */
export const periods: Rule = (records) => {
  const problems: Problem[] = [];
  for (const record of allRecords(records)) {
    for (const { path, value } of walk(record.value)) {
      if (typeof value !== "object" || value === null) continue;
      const { from, to, knownUntil } = value as { from?: string; to?: string; knownUntil?: string };
      const end = to ?? knownUntil;
      if (from !== undefined && end !== undefined && lastDay(end) < firstDay(from))
        problems.push({
          ...at(record, [...path, to === undefined ? "knownUntil" : "to"]),
          rule: "period",
          message: `it ends (${end}) before it begins (${from})`,
          mend: "Correct one of the two",
        });
      if (to !== undefined && knownUntil !== undefined)
        problems.push({
          ...at(record, [...path, "knownUntil"]),
          rule: "period",
          message: "it has an end and also a day up to which it is known",
          mend: "Keep `to` if the end is known, else `knownUntil`",
        });
    }
  }
  return problems;
};
