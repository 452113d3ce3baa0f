import type * as v from "valibot";
import type { Path } from "./yaml.ts";

type Issue = v.BaseIssue<unknown>;

/** A schema's issue in an author's words. */
export function explainIssue(issue: Issue): { path: Path; message: string; mend: string } {
  const inner = closest(issue);
  const path = [...pathOf(issue), ...(inner === issue ? [] : pathOf(inner))];
  const where = path.length > 0 ? path.join(".") : "the file";
  const { message, mend } = words(inner);
  return { path, message: `${where} ${message}`, mend };
}

/** Where a value may be a text or a map, the complaint that matters is that of the form which the author chose. */
function closest(issue: Issue): Issue {
  if (issue.type !== "union" || !issue.issues) return issue;
  const inner = issue.issues.filter((each) => pathOf(each).length > 0);
  return inner[0] ? closest(inner[0]) : issue;
}

const pathOf = (issue: Issue): Path => (issue.path ?? []).map((item) => item.key as string | number);

const unknownField = "Remove it, or see the field's right name in src/core/records; between { } a text that holds a comma needs quotes";

function words(issue: Issue): { message: string; mend: string } {
  if (issue.expected === "never") return { message: "is not a field here", mend: unknownField };
  if (issue.received === "undefined") return { message: "is missing", mend: `Add it (expected: ${issue.expected ?? "a value"})` };
  if (issue.kind === "schema") return { message: `is ${issue.received}`, mend: `Write ${issue.expected ?? "another value"}` };
  if (issue.type === "non_empty" || issue.type === "min_length" || issue.input === "")
    return {
      message: "is not filled in",
      mend: `${issue.type === "min_length" ? "Add one" : "Fill it in"}, or remove the field if it may be missing`,
    };
  if (issue.type === "url") return { message: `is no address (${issue.received})`, mend: "Copy the whole address of the page" };
  if (issue.type === "max_length") return { message: `is too long: ${issue.received}, at most ${issue.requirement}`, mend: "Shorten it" };
  // Messages of our own begin in lower case; the library's say what was expected.
  const ours = /^[a-z]/.test(issue.message) ? issue.message : `expected ${issue.expected ?? issue.requirement}`;
  return { message: `is refused (${issue.received}): ${ours}`, mend: "Correct the value" };
}
