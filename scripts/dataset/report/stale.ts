import { type Day, lastDay } from "../../../src/core/records/date.ts";
import type { Source } from "../../../src/core/records/source.ts";
import { isBroad } from "../broad.ts";
import type { Records } from "../load.ts";
import { allRecords, walk } from "../rules/rule.ts";

/** A file whose sources were read long ago. */
export interface OldReading {
  readonly file: string;
  readonly read: Day;
  readonly sources: number;
}

/** An office whose last known holder may have left since, or has left and has no successor here. */
export interface OldHolder {
  readonly file: string;
  readonly office: string;
  readonly person: string;
  readonly is: "known until" | "ended";
  readonly date: string;
}

export interface Stale {
  readonly readings: readonly OldReading[];
  /** Offices with a file each. */
  readonly offices: readonly OldHolder[];
  /** How many offices of the imported tables have such a holder. */
  readonly broadOffices: number;
}

/** What should be looked at again. `days`: how long a reading is good for. */
export function staleIn(records: Records, today: Day, days: number): Stale {
  const limit = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  const old = new Map<string, OldReading>();
  for (const record of allRecords(records))
    for (const { path, value } of walk(record.value)) {
      if (path.at(-2) !== "sources" || typeof path.at(-1) !== "number") continue;
      const { read } = value as Source;
      if (read >= limit) continue;
      const known = old.get(record.file);
      old.set(record.file, { file: record.file, read: known && known.read < read ? known.read : read, sources: (known?.sources ?? 0) + 1 });
    }

  const ended = records.offices.flatMap((office) => {
    const last = office.value.holders.at(-1);
    const date = last?.to ?? last?.knownUntil;
    if (last === undefined || date === undefined || lastDay(date) >= today) return [];
    const is = last.to === undefined ? ("known until" as const) : ("ended" as const);
    return [{ broad: isBroad(office), file: office.file, office: office.value.id, person: last.person, is, date }];
  });
  return {
    readings: [...old.values()].sort((a, b) => (a.read < b.read ? -1 : a.read > b.read ? 1 : 0)),
    offices: ended.filter(({ broad }) => !broad).map(({ broad: _, ...holder }) => holder),
    broadOffices: ended.filter(({ broad }) => broad).length,
  };
}
