import { readSides, type Sides } from "../../src/core/context/side.ts";
import type { Entity } from "../../src/core/records/entity.ts";
import type { Statement } from "../../src/core/records/statement.ts";
import type { Records } from "./load.ts";

/** The sides as the records tell them. */
export const sidesIn = ({ entities, offices }: Records): Sides =>
  readSides(
    entities.map(({ value }) => value),
    offices.map(({ value }) => value),
  );

/** One statement with what the counts and the audit need beside it. */
export interface Told {
  /** Permanent: `speaker/id`. */
  readonly id: string;
  readonly speaker: Entity;
  readonly statement: Statement;
  readonly side: string | null;
  readonly parties: readonly string[];
  /** Below the dataset's folder. */
  readonly file: string;
  readonly line: number;
}

/** Every statement whose speaker has a record, in the order of the files. */
export function toldIn(records: Records): Told[] {
  const entities = new Map(records.entities.map(({ value }) => [value.id, value]));
  const sides = sidesIn(records);
  return records.statementFiles.flatMap((located) => {
    const { speaker: id, statements } = located.value;
    const speaker = entities.get(id);
    if (speaker === undefined) return [];
    return statements.map((statement, n): Told => {
      const side = sides.sideOf(id, statement.date);
      const parties = sides.partiesOf(id, statement.date);
      return {
        id: `${id}/${statement.id}`,
        speaker,
        statement,
        side,
        parties,
        file: located.file,
        line: located.lineAt(["statements", n]),
      };
    });
  });
}
