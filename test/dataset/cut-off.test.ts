import { expect, it, describe as suite } from "vitest";
import { gatherDossiers } from "../../scripts/dataset/dossiers.ts";
import { datasetFolder, loadRecords, readFiles } from "../../scripts/dataset/load.ts";
import { phrasesOf } from "../../scripts/dataset/phrases.ts";
import type { CardView } from "../../src/core/context/card-view.ts";
import { describe } from "../../src/core/context/describe.ts";
import { knownWordsFinder } from "../../src/core/known-words/find.ts";
import { lastDay } from "../../src/core/records/date.ts";
import type { Dossier } from "../../src/core/records/dossier.ts";
import { kinds } from "../../src/core/records/entity.ts";

/** Every date that a record holds anywhere, and the day before and after each edge of it. */
function daysAround(dossier: Dossier): string[] {
  const dates = JSON.stringify(dossier).match(/(?<="(?:date|from|to|knownUntil)":")\d{4}(-\d{2}){0,2}(?=")/g) ?? [];
  const edges = dates.flatMap((date) => [`${date}-01-01`.slice(0, 10), lastDay(date)]);
  return [...new Set(edges.flatMap(daysBeside))].sort();
}

const daysBeside = (day: string): string[] =>
  [-1, 0, 1].map((shift) => new Date(Date.parse(day) + shift * 86_400_000).toISOString().slice(0, 10));

/** What a card tells that its day could not know. Dates compare as texts: "2012" and "2012-10" begin "2012-10-25" and so are not after it. */
function tooEarly(card: CardView): string[] {
  const { day } = card.asOf;
  const after = (date: string | null | undefined): boolean => typeof date === "string" && date > day;
  const sameTime = (date: string): boolean => day.startsWith(date);
  const { before, aboutSameTime, reportedHere } = card.statements;
  return [
    ...before.filter(({ date }) => after(date) || sameTime(date)).map(({ id }) => `before: ${id}`),
    ...aboutSameTime.filter(({ date }) => !sameTime(date)).map(({ id }) => `about the same time: ${id}`),
    ...reportedHere.filter(({ date }) => after(date) || date.length < 10).map(({ id }) => `reported here: ${id}`),
    ...[...before, ...aboutSameTime, ...reportedHere].flatMap(({ id, reasons }) =>
      reasons.flatMap((reason) => (reason.is === "differs" && after(reason.from?.date) ? [`reason of ${id}`] : [])),
    ),
    ...[...card.offices.now, ...card.offices.earlier, ...card.facts, ...card.earlierFacts]
      .filter(({ from, to }) => after(from) || after(to))
      .map((view) => `office or fact: ${JSON.stringify(view)}`),
    ...card.holders.filter(({ from, knownUntil }) => after(from) || after(knownUntil)).map(({ entity }) => `holder: ${entity}`),
    ...card.positions.filter(({ from }) => after(from)).map(({ says }) => `position: ${says.text}`),
    ...(card.recognised?.states ?? []).filter(({ from }) => after(from)).map(({ name }) => `recognition: ${name.text}`),
    ...(after(card.period?.to) ? ["period"] : []),
  ];
}

const { records } = loadRecords(readFiles(datasetFolder));
const dossiers = gatherDossiers(records, "2026-11-24");

/** Tens of thousands of cards are described: seconds, which a busy machine makes many. */
const timeout = 120_000;

suite("every record at each of its dates and the days beside them", () => {
  it.each(kinds)(
    "of kind %s tells nothing of later",
    (kind) => {
      const ofKind = dossiers.filter(({ entity }) => entity.kind === kind);
      expect(ofKind.length).toBeGreaterThan(0);
      for (const dossier of ofKind) {
        const mentioned = [...dossier.entity.country, ...Object.keys(dossier.names)];
        for (const day of [...daysAround(dossier), "1985-06-15", "2099-01-01"]) {
          const card = describe(dossier, { asOf: { day, origin: "article" }, mentioned, language: "en" });
          const where = { entity: dossier.entity.id, day };
          expect({ ...where, tooEarly: tooEarly(card) }).toEqual({ ...where, tooEarly: [] });
          const { before, aboutSameTime, reportedHere, since, unlisted } = card.statements;
          const listed = [...before, ...aboutSameTime, ...reportedHere, ...since];
          expect(new Set(listed.map(({ id }) => id)).size + unlisted).toBe(dossier.statements.length);
          expect(since.filter(({ date }) => date <= day)).toEqual([]);
        }
      }
    },
    timeout,
  );
});

suite("the words of every statement, quoted on its day and the days beside it", () => {
  it(
    "are known only from a statement that had been made by then",
    () => {
      const phrases = phrasesOf(records);
      const find = knownWordsFinder(phrases);
      const dateOf = new Map(phrases.map(({ id, date }) => [id, date]));
      let known = 0;
      for (const { date, text } of phrases)
        for (const day of daysBeside(lastDay(date)))
          for (const { statement } of find(`He said: “${text}”.`, day)) {
            known++;
            expect({ statement, day, said: lastDay(dateOf.get(statement) ?? "9999") <= day }).toEqual({ statement, day, said: true });
          }
      expect(known).toBeGreaterThan(phrases.length);
    },
    timeout,
  );
});
