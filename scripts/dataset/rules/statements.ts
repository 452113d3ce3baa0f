import { firstDay, lastDay } from "../../../src/core/records/date.ts";
import type { Statement, StatementFile } from "../../../src/core/records/statement.ts";
import type { Problem } from "../problem.ts";
import type { Located } from "../yaml.ts";
import { at, type Rule } from "./rule.ts";

type Complain = (path: (string | number)[], rule: string, message: string, mend: string) => void;

/** What holds for each statement, and for one speaker's statements together. */
export const statements: Rule = ({ statementFiles }, today) => statementFiles.flatMap((file) => statementsOf(file, today));

function statementsOf(file: Located<StatementFile>, today: string): Problem[] {
  const problems: Problem[] = [];
  const all = file.value.statements;
  const ids = new Map<string, Statement>();
  all.forEach((statement, n) => {
    const complain: Complain = (path, rule, message, mend) => {
      problems.push({ ...at(file, ["statements", n, ...path]), rule, message, mend });
    };
    if (ids.has(statement.id))
      complain(["id"], "unique id", `"${statement.id}" stands here twice`, "Give this one another word at its end");
    ids.set(statement.id, statement);

    const before = all[n - 1];
    if (before && lastDay(statement.date) < firstDay(before.date))
      complain(["date"], "order", `${statement.date} comes after ${before.date} in the file`, "Put statements in order of date");

    dated(statement, today, complain);
    phrased(statement, complain);
    corroborated(statement, complain);
    contrasted(statement, all, complain);
  });
  return problems;
}

function dated({ id, date, sources, history }: Statement, today: string, complain: Complain): void {
  if (firstDay(date) > today) complain(["date"], "date", `${date} is in the future`, "Correct the date");
  // An id is never changed, so a statement whose date was corrected keeps the old one in it.
  if (!id.startsWith(`${date}-`) && history.length === 0)
    complain(["id"], "statement id", `an id begins with its date and has a word: "${date}-word"`, "Correct the id or the date");
  sources.forEach(({ published }, m) => {
    if (published !== null && firstDay(date) > lastDay(published))
      complain(["sources", m, "published"], "date", `published on ${published}, before it was said on ${date}`, "Correct one of the two");
  });
}

const scriptOf: Readonly<Record<string, RegExp>> = { en: /\p{Script=Latin}/u, ru: /\p{Script=Cyrillic}/u, ka: /\p{Script=Georgian}/u };

function phrased({ phrase, sources }: Statement, complain: Complain): void {
  if (!phrase) return;
  const rule = "phrase";
  if (phrase.lang !== "en" && phrase.translation === undefined)
    complain(["phrase"], rule, `it is in ${phrase.lang} and has no translation`, "Add `translation`, ours, into English");
  if (phrase.lang === "en" && phrase.translation !== undefined)
    complain(["phrase", "translation"], rule, "an English phrase has a translation", "Remove it, or correct `lang`");
  if (!sources.some(({ lang }) => lang === phrase.lang))
    complain(
      ["phrase", "lang"],
      rule,
      `no source is in ${phrase.lang}, so none can have these very words`,
      "Name the source that was read for it",
    );
  if (scriptOf[phrase.lang]?.test(phrase.text) === false)
    complain(["phrase", "text"], rule, `the words are not in the script of ${phrase.lang}`, "Correct `lang`");
  if (/^["«„“].*["»“”]$/u.test(phrase.text))
    complain(["phrase", "text"], rule, "quotation marks stand around it", "Remove them: the card sets its own");
}

const firstHand = new Set(["verbatim record", "official", "transcript", "interview"]);

function corroborated({ sources, oneReport }: Statement, complain: Complain): void {
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  if (!oneReport && publishers.size < 2 && !sources.some(({ type }) => firstHand.has(type)))
    complain(
      ["sources"],
      "one report",
      "only one outlet's report supports it",
      "Add a record or a second outlet, or set `oneReport: true`",
    );
}

function contrasted({ date, differsFrom }: Statement, all: readonly Statement[], complain: Complain): void {
  differsFrom.forEach(({ id }, m) => {
    const other = all.find((each) => each.id === id);
    const path = ["differsFrom", m, "id"];
    if (!other) complain(path, "differs from", `this speaker has no statement "${id}"`, "Correct the id");
    else if (lastDay(other.date) >= firstDay(date))
      complain(path, "differs from", `"${id}" is not earlier than this one`, "Name the earlier one in the later one's record");
  });
}
