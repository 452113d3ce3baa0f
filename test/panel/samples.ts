import messages from "../../src/_locales/en/messages.json";
import type { Catalogue } from "../../src/core/records/catalogue.ts";
import type { Spoken } from "../../src/core/records/dossier.ts";
import { createWording, type Wording } from "../../src/i18n/wording.ts";
import { type Row, rowsOf } from "../../src/panel/rows.ts";
import { source, spoken } from "../export/samples.ts";

type Fields = Partial<Spoken["statement"]>;

/** Rows of statements given as `speaker date`, each with its fields. The labels are the ids. */
export function rows(...list: readonly (readonly [string, string, Fields?])[]): Row[] {
  const statements = list.map(([speaker, date, fields], n) => spoken(speaker, `${date}-${n}`, { date, ...fields }));
  const ids = statements.flatMap(({ speaker, statement }) => [speaker, ...statement.about]);
  const catalogue: Catalogue = {
    date: "2026-11-24",
    topics: { peace: { en: "Peace" }, war: { en: "War" } },
    sides: Object.fromEntries(
      statements.flatMap(({ speaker, statement }) => {
        const side = { flavia: "ruritania", rupert: "hentzau", michael: "hentzau" }[speaker];
        return side === undefined ? [] : [[`${speaker}/${statement.id}`, side]];
      }),
    ),
    labels: Object.fromEntries([...ids, "ruritania", "hentzau"].map((id) => [id, { kind: "person" as const, name: id }])),
    statements,
  };
  return rowsOf(catalogue, "en");
}

export { source };

/** The permanent ids without the speaker. */
export const idsOf = (some: readonly Row[]): string[] => some.map(({ spoken: { speaker, statement } }) => `${speaker} ${statement.date}`);

export const english: Wording = createWording(
  "en",
  Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message])),
);
