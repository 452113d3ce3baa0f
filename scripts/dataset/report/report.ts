import type { Day } from "../../../src/core/records/date.ts";
import type { Source } from "../../../src/core/records/source.ts";
import { isBroad } from "../broad.ts";
import { type Command, numberOf, optionsOf } from "../command.ts";
import { type Records, readRecords } from "../load.ts";
import { allRecords, walk } from "../rules/rule.ts";
import { toldIn } from "../spoken.ts";
import { type Balance, balanceOf } from "./balance.ts";
import { type EntityCoverage, entityCoverage } from "./entities.ts";
import { type Stale, staleIn } from "./stale.ts";
import { type Tally, tally } from "./tally.ts";
import { reportText } from "./text.ts";

export interface Report {
  readonly day: Day;
  readonly balance: Balance;
  readonly coverage: EntityCoverage;
  readonly stale: Stale;
  readonly sources: {
    /** How many statements name a page of each publisher. */
    readonly ofStatements: Tally;
    /** How many files of hand-written records and offices do. */
    readonly ofRecords: Tally;
  };
}

/** How long a reading is good for, in days, unless told. */
const goodFor = 365;

export function makeReport(records: Records, today: Day, days = goodFor): Report {
  const told = toldIn(records);
  const authored = allRecords(records).filter((record) => !isBroad(record) && !record.file.startsWith("statements/"));
  return {
    day: today,
    balance: balanceOf(told, records.disputes?.value ?? {}),
    coverage: entityCoverage(records),
    stale: staleIn(records, today, days),
    sources: {
      ofStatements: tally(told, ({ statement }) => statement.sources.map(({ publisher }) => publisher)),
      ofRecords: tally(authored, ({ value }) => publishersIn(value)),
    },
  };
}

const publishersIn = (value: unknown): string[] =>
  [...walk(value)].flatMap(({ path, value: part }) =>
    path.at(-2) === "sources" && typeof path.at(-1) === "number" ? [(part as Source).publisher] : [],
  );

export const report: Command = {
  usage: ["report [--json]", "counts statements by dispute, side, party, country, year; names; stale records; sources by publisher"],
  details: [
    "--json             prints everything as JSON; the text leaves out the tails of long lists",
    `--older-than DAYS  takes a source that was read longer ago for stale (${goodFor})`,
  ],
  run(args) {
    const { json, "older-than": days } = optionsOf(args, { json: { type: "boolean" }, "older-than": { type: "string" } });
    const made = makeReport(readRecords(), new Date().toISOString().slice(0, 10), numberOf("older-than", days, goodFor));
    console.log(json ? JSON.stringify(made, null, 2) : reportText(made));
    return 0;
  },
};
