import type { Text } from "../../../src/core/records/text.ts";
import type { Draft } from "./names.ts";
import type { Registry } from "./registry.ts";
import type { State } from "./states.ts";
import { type Row, readTable } from "./tables.ts";
import { text } from "./wording.ts";

/** Who administers a disputed area and who claims it, as Natural Earth noted it. */
export interface Dispute {
  readonly row: Row;
  /** English names of the states; for one that administers itself, its own. */
  readonly administeredBy: string | null;
  readonly claimedBy: readonly string[];
}

/** How the notes shorten names. */
const short: Readonly<Record<string, string>> = {
  "U.K.": "United Kingdom",
  "U.S.A.": "United States",
  "U.S.A": "United States",
  UAE: "United Arab Emirates",
  "Azer.": "Azerbaijan",
};

const plain = (name: string): string => short[name.trim()] ?? name.trim().replace(/^the /, "");

/**
 * The areas whose notes name at least two sides in the form "Admin. by X; Claimed by Y and Z", each area once. Hans Island is left
 * out: its table is of May 2022, and the dispute ended in June 2022.
 */
export function readDisputes(): Dispute[] {
  const seen = new Set<string>();
  return readTable("natural-earth-disputed").flatMap((row): Dispute[] => {
    const { note = "", wikidata = "", en = "" } = row;
    const administered = /^(Self admin\.|Admin\.? [Bb]y ([^;]+));/.exec(note);
    const administeredBy = administered === null ? null : plain(administered[2]?.replace(/^.* for /, "") ?? en);
    const claimedBy = (/Claimed by ([^;]+)/.exec(note)?.[1] ?? "")
      .split(/,? and |, /)
      .map(plain)
      .filter((name) => name !== "" && name !== "multiple" && name !== en && name !== administeredBy);
    const sides = claimedBy.length + (administeredBy === null ? 0 : 1);
    if (sides < 2 || en === "Hans Island" || seen.has(wikidata)) return [];
    seen.add(wikidata);
    return [{ row, administeredBy, claimedBy }];
  });
}

const disputedRu = "Территория, статус которой оспаривается.";
const disputedKa = "ტერიტორია, რომლის სტატუსი სადავოა.";

/** The area in the table's own terms: who administers it, who claims it. */
export function disputeText({ administeredBy, claimedBy, row }: Dispute): Text {
  const claims = claimedBy.join(", ").replace(/, ([^,]+)$/, " and $1");
  const by = administeredBy === null ? "" : administeredBy === row.en ? "administers itself, " : `administered by ${administeredBy}, `;
  return text(`A territory whose status is disputed: ${by}claimed by ${claims}.`, disputedRu, disputedKa);
}

/** Each side's view; the table says only that it held in 2022. */
export function positionsOf({ administeredBy, claimedBy, row }: Dispute, states: ReadonlyMap<string, State>, registry: Registry): object[] {
  const byName = new Map([...states.values()].flatMap((state) => state.en.map(({ name }): [string, State] => [name, state])));
  const holder = (name: string, says: string): object => {
    const state = byName.get(name);
    const id = state && registry.state(state.iso2);
    return { holder: text(name, state?.shown.ru, state?.shown.ka), ...(id ? { by: [id] } : {}), says, sources: ["disputed"] };
  };
  return [
    ...(administeredBy === null
      ? []
      : [holder(administeredBy, administeredBy === row.en ? "It governed itself in 2022." : "It administered the territory in 2022.")]),
    ...claimedBy.map((name) => holder(name, "It claimed the territory in 2022.")),
  ];
}

/** Disputed areas that have no record yet, since they are no country or territory of the ISO list. */
export function draftDisputedAreas(disputes: readonly Dispute[], states: ReadonlyMap<string, State>, registry: Registry): Draft[] {
  return disputes.flatMap((dispute): Draft[] => {
    const { wikidata = "", en = "", ru = "" } = dispute.row;
    if (registry.idOf(wikidata) !== undefined || /People's Republic$|\(/.test(en)) return [];
    return [
      {
        id: registry.give(wikidata, en),
        kind: "place",
        wikidata,
        names: { en: [{ name: en }], ru: ru === "" || /[()]/.test(ru) ? [] : [{ name: ru }], ka: [] },
        fields: { description: disputeText(dispute), sources: ["disputed"], positions: positionsOf(dispute, states, registry) },
      },
    ];
  });
}
