import { Document, isMap, isScalar, isSeq, parseDocument, visit } from "yaml";
import { lastDay } from "../../../src/core/records/date.ts";
import type { Kind } from "../../../src/core/records/entity.ts";
import { type Answers, listIn } from "./question.ts";

type Fields = Record<string, unknown>;

const lineWidth = 118;

/** As the records are written by hand: lists of ids and names on one line, long sentences folded. */
function asYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Seq(_key, list) {
      if (list.items.every(isScalar)) list.flow = true;
    },
    Pair(_key, { value: part }) {
      if (isScalar(part) && typeof part.value === "string" && part.value.length > lineWidth - 20) part.type = "BLOCK_FOLDED";
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

/** What is still to be filled in stays there, empty: `check` names its line. */
const needed = (answer: string | undefined): string => answer ?? "";

const given = (fields: Readonly<Record<string, unknown>>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));

const sourceOf = (answers: Answers, today: string): Fields => ({
  publisher: needed(answers.publisher),
  title: needed(answers.title),
  url: needed(answers.url),
  published: answers.published ?? null,
  lang: needed(answers.lang),
  read: today,
  type: needed(answers.type),
});

/** The file of a new entity. */
export const entityFile = (kind: Kind, answers: Answers, today: string): string =>
  asYaml(
    given({
      id: needed(answers.id),
      kind,
      wikidata: answers.wikidata ?? null,
      names: { en: [needed(answers.name)], ...given({ ru: listIn(answers.ru), ka: listIn(answers.ka) }) },
      gender: answers.gender,
      country: listIn(answers.country),
      description: needed(answers.description),
      sources: [sourceOf(answers, today)],
      from: answers.from,
      to: answers.to,
      why: needed(answers.why),
    }),
  );

/** A press report alone is one outlet's: the card says so until a second source is added. */
const isOneReport = ({ type }: Answers): true | undefined => (type === "press report" || type === "reference" ? true : undefined);

const statementOf = (answers: Answers, today: string): Fields => {
  const { date, word, phrase, translation, "phrase-lang": lang } = answers;
  return given({
    id: `${needed(date)}-${needed(word)}`,
    date: needed(date),
    occasion: needed(answers.occasion),
    topics: answers.topics === undefined ? [""] : listIn(answers.topics),
    about: listIn(answers.about),
    says: needed(answers.says),
    phrase: phrase === undefined ? undefined : given({ text: phrase, lang, translation }),
    sources: [sourceOf(answers, today)],
    oneReport: isOneReport(answers),
  });
};

/**
 * The file of the speaker's statements with the new one in its place by date; all else in it stays as it is written.
 * `present`: the file's text; null where there is none yet.
 */
export function statementFile(present: string | null, answers: Answers, today: string): string {
  const statement = statementOf(answers, today);
  if (present === null) return asYaml({ speaker: needed(answers.speaker), statements: [statement] });
  const item = asYaml([statement]).replace(/^(?=.)/gm, "  ");
  const at = placeOf(present, String(statement.date));
  const before = present.slice(0, at);
  return `${before}${before.endsWith("\n") ? "" : "\n"}${item}${present.slice(at)}`;
}

/** Where the line begins before which a statement of this date belongs; the end of the file if it is the latest. */
function placeOf(text: string, date: string): number {
  const statements = parseDocument(text).get("statements");
  const items = isSeq(statements) ? statements.items : [];
  for (const each of items) {
    if (!isMap(each) || each.range === undefined || each.range === null) continue;
    const other = String(each.get("date") ?? "");
    if (date !== "" && /^\d{4}/.test(other) && lastDay(other) > lastDay(date)) return text.lastIndexOf("\n", each.range[0]) + 1;
  }
  return text.length;
}
