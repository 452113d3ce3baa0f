import type { Statement } from "../records/statement.ts";
import type { Text } from "../records/text.ts";

/** Letters of a word that are compared: "apology" and "apologise" are one. */
const stemLength = 5;

/** Words of every text; names of countries and offices, of which the mentions tell more. */
const common = new Set(
  `that this with from have been were said says will would more than their they which when what into after before about also once
  still most only other some such there these those could should being does year years since while over under asked`.split(/\s+/),
);
const names =
  /^(?:georg|russi|abkha|osset|south|tbili|mosco|presi|minis|prime|forei|росси|грузи|абхаз|осети|прези|минис|რუსეთ|საქარ|აფხაზ)/;

/** The words of an article's heading by which a statement may be recognised as on the same matter. */
export const headingWords = (title: string): ReadonlySet<string> => stems(title);

/** Kept while the statement is: a country's card ranks hundreds of them at every hover. */
const known = new WeakMap<Statement, ReadonlySet<string>>();

/** The same of our words for a statement, in every language that it has, and of its phrase. */
export function statementWords(statement: Statement): ReadonlySet<string> {
  const { says, occasion, phrase } = statement;
  const words = known.get(statement) ?? stems([...all(says), ...all(occasion), phrase?.text ?? "", phrase?.translation ?? ""].join(" "));
  known.set(statement, words);
  return words;
}

const all = (text: Text): string[] => (typeof text === "string" ? [text] : [text.en, text.ru ?? "", text.ka ?? ""]);

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !common.has(word) && !names.test(word))
      .map((word) => word.slice(0, stemLength)),
  );
