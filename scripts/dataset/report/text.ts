import type { Balance, DisputeCount } from "./balance.ts";
import type { EntityCoverage } from "./entities.ts";
import type { Report } from "./report.ts";
import type { Stale } from "./stale.ts";
import type { Tally } from "./tally.ts";

/** How many lines of a long list the text shows. */
const shown = 25;

/** The report for people. */
export const reportText = ({ day, balance, coverage, stale, sources }: Report): string =>
  [
    `Dataset on ${day}: ${balance.statements} statements of ${balance.speakers} speakers`,
    "",
    ...disputesText(balance.disputes),
    ...balanceText(balance),
    ...coverageText(coverage),
    ...staleText(stale),
    "Sources of statements, by publisher",
    ...table(sources.ofStatements),
    "Sources of other hand-written records, by publisher (files that name it)",
    ...table(sources.ofRecords),
  ]
    .join("\n")
    .trimEnd();

const disputesText = (disputes: readonly DisputeCount[]): string[] =>
  disputes.flatMap(({ label, total, sides, others, unbalanced, reason }) => [
    `${label}: ${total} statements`,
    ...sides.map(({ side, count, of }) => `  ${number(count)}  ${side}${of.length > 1 ? ` (${listed(of)})` : ""}`),
    ...(others.length > 0 ? [`  ${number(others.reduce((sum, [, count]) => sum + count, 0))}  others: ${listed(others)}`] : []),
    ...unbalanced.map((sentence) => `  !! ${sentence}`),
    ...(unbalanced.length > 0
      ? [`     ${reason === null ? "No reason is given: add statements, or `reason` in disputes.yaml." : `Reason: ${reason}`}`]
      : []),
    "",
  ]);

const balanceText = ({ bySide, byParty, byCountry, byYear, byRecordType, withoutSide }: Balance): string[] => [
  "Statements by side",
  ...table(bySide),
  "Statements by party on their date",
  ...table(byParty),
  "Statements by country of the speaker",
  ...table(byCountry),
  "Statements by year",
  ...table(byYear, Number.POSITIVE_INFINITY),
  "Statements by the best record they rest on",
  ...table(byRecordType),
  ...(withoutSide.length > 0 ? [`Speakers without state or office on the date: ${withoutSide.join(", ")}`, ""] : []),
];

function coverageText({ counts, unnamed, deepWithoutWikidata }: EntityCoverage): string[] {
  const row = (cells: readonly string[]): string => `  ${cells.map((cell, n) => (n < 2 ? cell.padEnd(13) : cell.padStart(14))).join("")}`;
  const head = ["", "kind", "entities", "three names", "some derived", "Wikidata"];
  return [
    "Entities: with names in three languages from sources; in three with some derived by rule; with a Wikidata id",
    row(head),
    ...counts.map(({ depth, kind, entities, named, derived, wikidata }) =>
      row([depth, kind, ...[entities, named, derived, wikidata].map(String)]),
    ),
    "",
    `Deep ones without a name from a source in some language: ${unnamed.length}`,
    ...some(unnamed.map(({ id, missing }) => `  ${id}: ${missing.join(", ")}`)),
    "",
    `Deep ones without a Wikidata id: ${deepWithoutWikidata.length}`,
    ...some(deepWithoutWikidata.map((id) => `  ${id}`)),
    "",
  ];
}

const staleText = ({ readings, offices, broadOffices }: Stale): string[] => [
  `Files with sources read too long ago: ${readings.length}`,
  ...some(readings.map(({ file, read, sources }) => `  ${read}  ${file} (${sources})`)),
  "",
  `Offices whose last holder may have changed: ${offices.length} with a file, ${broadOffices} of the imported tables`,
  ...some(offices.map(({ file, person, is, date }) => `  ${date}  ${file}: ${person}, ${is}`)),
  "",
];

const number = (count: number): string => String(count).padStart(5);
const listed = (all: Tally): string => all.map(([key, count]) => `${key} ${count}`).join(", ");
const table = (all: Tally, most = shown): string[] => [
  ...some(
    all.map(([key, count]) => `  ${number(count)}  ${key}`),
    most,
  ),
  "",
];

const some = (lines: readonly string[], most = shown): string[] =>
  lines.length <= most ? [...lines] : [...lines.slice(0, most), `  ... and ${lines.length - most} more (--json tells all)`];
