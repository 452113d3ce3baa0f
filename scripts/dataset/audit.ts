import { createHash } from "node:crypto";
import type { Text } from "../../src/core/records/text.ts";
import { type Command, numberOf, optionsOf } from "./command.ts";
import { type Records, readRecords } from "./load.ts";
import { type Told, toldIn } from "./spoken.ts";

/** A statement with everything that a reader needs to check it against its sources. */
export type Audited = ReturnType<typeof auditedOf>;

/**
 * Draws `n` statements, or all if there are fewer. The same seed draws the same ones; each has a lot of its own, so that statements
 * which are added later leave the others' lots as they were.
 */
export function drawAudit(records: Records, n: number, seed: number): Audited[] {
  const told = toldIn(records);
  const names = new Map(records.entities.map(({ value }) => [value.id, english(value.names.en)]));
  const lot = ({ id }: Told): string => createHash("sha256").update(`${seed}:${id}`).digest("hex");
  return told
    .map((each) => ({ each, lot: lot(each) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, n)
    .map(({ each }) => auditedOf(each, told, (id) => names.get(id) ?? id));
}

function auditedOf({ id, speaker, side, statement, file, line }: Told, told: readonly Told[], name: (id: string) => string) {
  const { date, occasion, topics, about, says, phrase, note, oneReport, differsFrom, sources } = statement;
  return {
    id,
    place: `src/dataset/${file}:${line}`,
    speaker: name(speaker.id),
    side,
    date,
    occasion: inEnglish(occasion),
    topics,
    about: about.map(name),
    says: inEnglish(says),
    phrase: phrase ?? null,
    note: note ?? null,
    oneReport: oneReport ?? false,
    differsFrom: differsFrom.map(({ id: earlier, how }) => {
      const other = told.find((each) => each.id === `${speaker.id}/${earlier}`)?.statement;
      return { id: earlier, how: inEnglish(how), date: other?.date ?? null, says: other ? inEnglish(other.says) : null };
    }),
    sources,
  };
}

const inEnglish = (text: Text): string => (typeof text === "string" ? text : text.en);

const english = ([first]: readonly (string | { readonly name: string })[]): string =>
  typeof first === "object" ? first.name : (first ?? "");

/** One statement as a sheet to tick off. */
function sheet(audited: Audited, n: number, of: number): string {
  const { id, place, speaker, side, date, occasion, topics, about, says, phrase, note, oneReport, differsFrom, sources } = audited;
  const line = (name: string, value: string | null): string[] => (value === null || value === "" ? [] : [`  ${name.padEnd(9)} ${value}`]);
  return [
    `${n} of ${of}: ${id}  (${place})`,
    ...line("speaker", `${speaker}${side === null ? "" : `, for ${side}`}`),
    ...line("date", date),
    ...line("occasion", occasion),
    ...line("topics", topics.join(", ")),
    ...line("about", about.join(", ")),
    ...line("says", says),
    ...line("phrase", phrase ? `${phrase.text} [${phrase.lang}]${phrase.translation ? ` = ${phrase.translation}` : ""}` : null),
    ...line("note", note),
    ...line("", oneReport ? "one outlet's report alone" : null),
    ...differsFrom.flatMap(({ how, date: earlier, says: said }) => line("differs", `${how} (${earlier}: ${said})`)),
    ...sources.flatMap(({ publisher, title, url, published, lang, read, type }) => [
      ...line("source", `${publisher}, ${title} [${lang}, ${type}, published ${published ?? "without a day"}, read ${read}]`),
      ...line("", url),
    ]),
    "",
  ].join("\n");
}

const usual = { n: 50, seed: 1 };

export const audit: Command = {
  usage: ["audit [--n N] [--seed N]", "draws statements and prints each with all that is needed to check it against its sources"],
  details: [
    `--n N     how many (${usual.n}); all, if there are fewer`,
    `--seed N  which ones: the same number draws the same ones (${usual.seed})`,
    "--json    prints JSON Lines",
  ],
  run(args) {
    const options = { n: { type: "string" }, seed: { type: "string" }, json: { type: "boolean" } } as const;
    const { n, seed, json } = optionsOf(args, options);
    const drawn = drawAudit(readRecords(), numberOf("n", n, usual.n), numberOf("seed", seed, usual.seed));
    for (const [i, audited] of drawn.entries()) console.log(json ? JSON.stringify(audited) : sheet(audited, i + 1, drawn.length));
    return 0;
  },
};
