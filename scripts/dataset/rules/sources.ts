import { firstDay } from "../../../src/core/records/date.ts";
import type { Source } from "../../../src/core/records/source.ts";
import type { Problem } from "../problem.ts";
import { allRecords, at, type Rule, walk } from "./rule.ts";

/** A source was published, then read, and both by today. (That its address is https and its days are real, the schema holds.) */
export const sources: Rule = (records, today) => {
  const problems: Problem[] = [];
  for (const record of allRecords(records)) {
    for (const { path, value } of walk(record.value)) {
      if (path.at(-2) !== "sources" || typeof path.at(-1) !== "number") continue;
      const { published, read, url } = value as Source;
      const complain = (key: string, message: string, mend: string): void => {
        problems.push({ ...at(record, [...path, key]), rule: "source", message, mend });
      };
      if (read > today) complain("read", `${read} is in the future`, "Give the day on which the page was read");
      if (published !== null && firstDay(published) > today) complain("published", `${published} is in the future`, "Correct the date");
      else if (published !== null && firstDay(published) > read)
        complain("read", `read on ${read}, before it was published on ${published}`, "Correct one of the two");
      if (new URL(url).username !== "" || /[?&](utm_\w+|fbclid|gclid)=/.test(url))
        complain("url", "the address carries a tracking mark or a user's name", "Shorten it to what opens the page");
    }
  }
  return problems;
};
