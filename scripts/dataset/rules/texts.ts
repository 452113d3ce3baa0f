import type { Text } from "../../../src/core/records/text.ts";
import type { Problem } from "../problem.ts";
import type { Located, Path } from "../yaml.ts";
import { allRecords, at, type Rule, walk } from "./rule.ts";

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Georgian}/u] as const;
const invisible = /[\p{Cc}\p{Cf}]/u;

/** Characters that look right and are not: they would keep a name from ever matching. */
export const characters: Rule = (records) => {
  const problems: Problem[] = [];
  for (const record of allRecords(records)) {
    for (const { path, value } of walk(record.value)) {
      if (typeof value !== "string" || path.at(-1) === "url") continue;
      const complain = (message: string, mend: string): void => {
        problems.push({ ...at(record, path), rule: "characters", message, mend });
      };
      if (value !== value.normalize("NFC")) complain("the text is not in Unicode's composed form (NFC)", "Type it again");
      if (invisible.test(value)) complain("the text holds an invisible character", "Type it again");
      if (/ {2}/.test(value)) complain("the text holds two spaces in a row", "Keep one");
      const mixed = value.match(/[\p{L}\p{M}]+/gu)?.find((word) => scripts.filter((script) => script.test(word)).length > 1);
      if (mixed !== undefined) complain(`"${mixed}" mixes letters of two scripts`, "Type the word again in one script");
    }
  }
  return problems;
};

/** A reader takes in two sentences on a card; a long one hides what matters. */
export const lengths: Rule = ({ entities, statementFiles }) => {
  const problems: Problem[] = [];
  const atMostTwo = (record: Located<unknown>, path: Path, text: Text): void => {
    for (const [language, line] of Object.entries(typeof text === "string" ? { en: text } : text)) {
      const count = sentences(line ?? "");
      if (count > 2)
        problems.push({
          ...at(record, typeof text === "string" ? path : [...path, language]),
          rule: "length",
          message: `${String(path.at(-1))} has ${count} sentences`,
          mend: "Say it in one or two",
        });
    }
  };
  for (const entity of entities) {
    atMostTwo(entity, ["description"], entity.value.description);
    entity.value.later.forEach(({ text }, n) => {
      atMostTwo(entity, ["later", n, "text"], text);
    });
    entity.value.positions.forEach((position, n) => {
      atMostTwo(entity, ["positions", n, "says"], position.says);
    });
  }
  for (const file of statementFiles)
    file.value.statements.forEach((statement, n) => {
      atMostTwo(file, ["statements", n, "says"], statement.says);
    });
  return problems;
};

/** A stop that ends no sentence: an initial, or a shortened word. */
const shortened =
  /(?:^|[\s(«„"“.])(?:\p{L}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Rev|Jr|Sr|No|vs|approx|[A-Z]\.[A-Z]|им|гг|др|пр|ул|см|тыс|млн|г|в)\.$/u;

/** How many sentences a text has, told by its stops: an estimate that errs towards fewer. */
export function sentences(text: string): number {
  let count = 1;
  for (const stop of text.matchAll(/[.!?…]+["»”“)]*(?=\s+["«„“(]?[\p{Lu}\p{Script=Georgian}])/gu)) {
    if (!shortened.test(text.slice(0, stop.index + 1))) count += 1;
  }
  return count;
}
