import { beforeAll, expect, it, describe as suite } from "vitest";
import { annotateDocument } from "../../scripts/annotate/annotate.ts";
import { gatherDossiers } from "../../scripts/dataset/dossiers.ts";
import { datasetFolder, loadRecords, type Records, readFiles } from "../../scripts/dataset/load.ts";
import { openCompiled } from "../../scripts/dataset/open.ts";
import type { CardView } from "../../src/core/context/card-view.ts";
import { describe } from "../../src/core/context/describe.ts";
import { createEngine, type Engine } from "../../src/core/engine.ts";
import { openDataset } from "../../src/core/records/dataset.ts";
import type { Dossier } from "../../src/core/records/dossier.ts";

/** One article, which names the same people, states and bodies on whatever day it is read. */
const text = `Eduard Shevardnadze, Mikheil Saakashvili, Bidzina Ivanishvili, Giorgi Margvelashvili, Salome Zourabichvili and Irakli
Kobakhidze are remembered in Georgia; Boris Yeltsin, Vladimir Putin, Dmitry Medvedev and Sergey Lavrov in Russia. South Ossetia and
Abkhazia are named too, with Eduard Kokoity, Sergei Bagapsh and Aslan Bzhania. António Guterres and Ban Ki-moon spoke for the United
Nations, Jens Stoltenberg for NATO. Georgian Dream and the United National Movement sent nobody.`.replace(/\n/g, " ");

const days = [
  ...["1992-06-01", "1996-06-01", "2000-06-01", "2004-03-01", "2008-08-27", "2010-01-01", "2012-10-25", "2018-12-20", "2024-09-30"],
  "2026-06-01",
];

interface Dated {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly knownUntil?: string | undefined;
}

/** Every day that a date of a table may mean lies before, on or after this day; told by counting days, not by the engine's rules. */
const first = (date: string): string => `${date}-01-01`.slice(0, 10);
const last = (date: string): string => {
  if (date.length === 10) return date;
  const [year, month] = date.split("-").map(Number) as [number, number?];
  const next =
    month === undefined ? `${year + 1}-01-01` : month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
};
const may = ({ from, to }: Dated, day: string): boolean =>
  (from === undefined || first(from) <= day) && (to === undefined || day <= last(to));
const must = ({ from, to, knownUntil }: Dated, day: string): boolean =>
  (from === undefined || last(from) <= day) &&
  (to === undefined || day <= first(to)) &&
  (knownUntil === undefined || day <= last(knownUntil));

let records: Records;
let dossiers: readonly Dossier[];
let engine: Engine;
/** The table of offices by who held them and by whose they are, and the records by their ids. */
let offices: { readonly heldBy: Groups; readonly of: Groups };
let entities: ReadonlyMap<string, Records["entities"][number]["value"]>;

type Office = Records["offices"][number]["value"];
type Groups = ReadonlyMap<string, readonly Office[]>;

function grouped(keys: (office: Office) => readonly string[]): Groups {
  const groups = new Map<string, Office[]>();
  for (const { value } of records.offices) for (const key of new Set(keys(value))) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
beforeAll(() => {
  ({ records } = loadRecords(readFiles(datasetFolder)));
  offices = {
    heldBy: grouped(({ holders }) => holders.map(({ person }) => person)),
    of: grouped(({ of }) => (of === undefined ? [] : [of])),
  };
  dossiers = gatherDossiers(records, "2026-11-24");
  entities = new Map(records.entities.map(({ value }) => [value.id, value]));
  engine = createEngine(openDataset(openCompiled().files));
}, 60_000);

suite("the same article under ten dates", () => {
  it.each(days)(
    "%s: each office, holder, position, fact and recognition is that of the tables",
    async (day) => {
      const mentions = annotateDocument(engine, { id: day, text, date: day });
      const mentioned = [...new Set(mentions.map(({ entity }) => entity))];
      expect(mentioned.length).toBeGreaterThan(18);
      for (const entity of mentioned) {
        const view = await engine.describe(entity, { asOf: { day, origin: "article" }, mentioned, language: "en" });
        if (view === null) throw new Error(`${entity} has no card`);
        expect(shown(view), `${entity} on ${day}`).toEqual(inTables(entity, day));
      }
    },
    60_000,
  );
});

suite("every record under the ten dates", () => {
  it.each(days)(
    "%s: each office, holder, position, fact and recognition is that of the tables",
    (day) => {
      for (const dossier of dossiers) {
        const { id } = dossier.entity;
        const view = describe(dossier, { asOf: { day, origin: "article" }, mentioned: [], language: "en" });
        expect({ id, ...shown(view) }).toEqual({ id, ...inTables(id, day) });
      }
    },
    120_000,
  );
});

const told = (what: string, certain: boolean): string => (certain ? what : `${what}?`);
const english = (text: string | { readonly en: string }): string => (typeof text === "string" ? text : text.en);

/** What a card tells of the day, and what the tables have: lists of words, a "?" after what is uncertain. */
const shown = (view: CardView) => ({
  offices: officesShown(view),
  holders: holdersShown(view),
  recognised: view.recognised?.states.map(({ name, certain }) => told(name.text, certain)).sort() ?? null,
  positions: view.positions.map(({ says, certain }) => told(says.text, certain)).sort(),
  facts: view.facts.map(({ label }) => label.text).sort(),
});
const inTables = (entity: string, day: string): ReturnType<typeof shown> => ({
  offices: officesInTables(entity, day),
  holders: holdersInTables(entity, day),
  recognised: recognitionsInTables(entity, day),
  ...statusInTables(entity, day),
});

const officesShown = ({ offices }: CardView): string[] => offices.now.map(({ title, certain }) => told(title.text, certain)).sort();

const officesInTables = (person: string, day: string): string[] =>
  (offices.heldBy.get(person) ?? [])
    .flatMap(({ title, holders }) => holders.filter((each) => each.person === person).map((holder) => ({ title: english(title), holder })))
    .filter(({ holder }) => may(holder, day))
    .map(({ title, holder }) => told(title, must(holder, day)))
    .sort();

const holdersShown = ({ holders }: CardView): string[] =>
  holders.map(({ title, entity, certain }) => told(`${title.text}: ${entity}`, certain)).sort();

/** One holder an office: on a day of handing over the newcomer, and nobody who perhaps holds it beside one who surely does. */
function holdersInTables(of: string, day: string): string[] {
  return (offices.of.get(of) ?? [])
    .flatMap((value) => {
      const there = value.holders.filter((holder) => may(holder, day));
      const staying = there.filter((holder) => must(holder, day) && holder.to !== day);
      const shown = value.shared || staying.length === 0 ? there : staying;
      return shown.map((holder) => told(`${english(value.title)}: ${holder.person}`, must(holder, day)));
    })
    .sort();
}

/** What was held about it, and what was so, on the day. */
function statusInTables(entity: string, day: string): { positions: string[]; facts: string[] } {
  const record = entities.get(entity);
  const there = <T extends Dated>(list: readonly T[] | undefined): T[] => (list ?? []).filter((each) => may(each, day));
  return {
    positions: there(record?.positions)
      .map((position) => told(english(position.says), must(position, day)))
      .sort(),
    facts: there(record?.facts)
      .map(({ label }) => english(label))
      .sort(),
  };
}

function recognitionsInTables(entity: string, day: string): string[] | null {
  const record = entities.get(entity);
  if (record === undefined || record.recognitions.length === 0) return null;
  return record.recognitions
    .filter((recognition) => may(recognition, day))
    .map((recognition) => told(english(recognition.state), must(recognition, day)))
    .sort();
}
