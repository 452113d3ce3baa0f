import * as v from "valibot";
import { partialDateSchema } from "../../../src/core/records/date.ts";
import { idSchema, type Kind } from "../../../src/core/records/entity.ts";
import { recordTypes, sourceSchema } from "../../../src/core/records/source.ts";
import { slug } from "../import/registry.ts";
import type { Records } from "../load.ts";
import { listIn, type Question } from "./question.ts";

/** What can be made. */
export const newKinds = ["person", "place", "organisation", "event", "statement"] as const;
export type NewKind = (typeof newKinds)[number];

const fits =
  (schema: v.GenericSchema) =>
  (answer: string): string | undefined =>
    v.safeParse(schema, answer).issues?.[0].message;

const isDate = fits(partialDateSchema);
const dateHint = "as precise as the source: 2024, 2024-10 or 2024-10-04";

/** The questions in order. The records tell which ids there are. */
export function questionsFor(kind: NewKind, records: Records): Question[] {
  const known = new Map(records.entities.map(({ value }) => [value.id, value.kind]));
  const topics = records.topics?.value ?? {};

  const areKnown = (answer: string): string | undefined => {
    const missing = listIn(answer).find((id) => !known.has(id));
    return missing === undefined ? undefined : `there is no record with the id "${missing}"`;
  };
  const areTopics = (answer: string): string | undefined => {
    const missing = listIn(answer).find((id) => !Object.hasOwn(topics, id));
    return missing === undefined ? undefined : `there is no topic "${missing}" in topics.yaml`;
  };
  const canSpeak = (answer: string): string | undefined => {
    if (!known.has(answer)) return `"${answer}" has no record yet: make that first, with \`new person\` or \`new organisation\``;
    return ["person", "organisation"].includes(known.get(answer) ?? "") ? undefined : `"${answer}" is neither a person nor an organisation`;
  };

  if (kind === "statement") {
    return [
      { key: "speaker", ask: "Who said it? (id)", hint: "lavrov-sergey", wrong: canSpeak },
      { key: "date", ask: "When?", hint: dateHint, wrong: isDate },
      { key: "word", ask: "A word for the id, behind the date", hint: "assembly", wrong: fits(idSchema) },
      { key: "occasion", ask: "On what occasion?", hint: "Speech to the UN General Assembly" },
      { key: "topics", ask: "On which topics? (ids from topics.yaml, with commas)", hint: "recognition", wrong: areTopics },
      { key: "about", ask: "Whom or what does it name? (ids, with commas)", hint: "south-ossetia, russia", wrong: areKnown },
      { key: "says", ask: "What was said, in one or two sentences of yours?", hint: "Said the decisions of 2008 would not be revised." },
      { key: "phrase", ask: "The speaker's own words, at most 15 (may stay empty)" },
      { key: "phrase-lang", ask: "Their language", hint: "en, ru, ka", usual: () => "en", when: ({ phrase }) => phrase !== undefined },
      {
        key: "translation",
        ask: "Your translation of them into English",
        when: (answers) => answers.phrase !== undefined && answers["phrase-lang"] !== "en",
      },
      ...sourceQuestions,
    ];
  }
  return [
    { key: "name", ask: "Name in English", hint: kind === "person" ? "Sergey Lavrov" : "South Ossetia" },
    { key: "id", ask: "Id", usual: ({ name }) => (name === undefined ? undefined : idOf(kind, name)), wrong: (id) => isNew(id, known) },
    { key: "ru", ask: "Name in Russian, if a source shows it" },
    { key: "ka", ask: "Name in Georgian, if a source shows it" },
    { key: "wikidata", ask: "Wikidata item, if a source shows it beside this very one", hint: "Q58217", wrong: isItem },
    ...(kind === "person" ? [{ key: "gender", ask: "Gender, for the grammar of the Russian name", choices: ["female", "male"] }] : []),
    { key: "country", ask: "Of which states? (ids, with commas)", hint: "georgia", wrong: areKnown },
    ...(kind === "event" || kind === "organisation"
      ? [
          { key: "from", ask: "When did it begin?", hint: dateHint, wrong: isDate },
          { key: "to", ask: "When did it end?", hint: dateHint, wrong: isDate },
        ]
      : []),
    { key: "description", ask: "Who or what is it? One or two sentences, true at any date", hint: "Russian diplomat." },
    { key: "why", ask: "Why is it in the dataset?", hint: "Holder of a listed office: foreign minister of Russia." },
    ...sourceQuestions,
  ];
}

const isItem = (answer: string): string | undefined => (/^Q[1-9]\d*$/.test(answer) ? undefined : "an item is written like Q58217");

const isNew = (id: string, known: ReadonlyMap<string, Kind>): string | undefined =>
  fits(idSchema)(id) ?? (known.has(id) ? `there is a record with the id "${id}" already` : undefined);

/** A person's id begins with the surname. */
function idOf(kind: NewKind, name: string): string {
  const words = slug(name).split("-");
  return kind === "person" ? [...words.slice(-1), ...words.slice(0, -1)].join("-") : words.join("-");
}

const sourceQuestions: readonly Question[] = [
  { key: "url", ask: "Address of the source that you read", hint: "https://", wrong: fits(sourceSchema.entries.url) },
  { key: "publisher", ask: "Who published it?", hint: "Civil.ge" },
  { key: "title", ask: "Its title" },
  { key: "published", ask: "When, as the page prints it? (empty if it prints no day)", hint: dateHint, wrong: isDate },
  { key: "lang", ask: "Its language", hint: "en, ru, ka", usual: () => "en", wrong: fits(sourceSchema.entries.lang) },
  { key: "type", ask: "What kind of record is it?", choices: recordTypes },
];
