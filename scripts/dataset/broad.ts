import * as v from "valibot";
import { type Entity, entitySchema } from "../../src/core/records/entity.ts";
import { type Office, officeSchema } from "../../src/core/records/office.ts";
import { type Source, sourceSchema } from "../../src/core/records/source.ts";
import { explainIssue } from "./explain.ts";
import type { Problem } from "./problem.ts";
import type { Located } from "./yaml.ts";

/**
 * A broad table: many short records that an importer makes, as JSON Lines. The first line holds what all have in common and their
 * sources by key; every further line is one record, whose `sources` name those keys.
 */
export interface BroadTable {
  readonly head: BroadHead;
  readonly records: readonly object[];
}

const headSchema = v.strictObject({
  /** What a line holds. */
  holds: v.picklist(["entities", "offices"]),
  /** Fields of every record that does not say otherwise: kind, why. */
  all: v.optional(v.record(v.string(), v.string()), {}),
  sources: v.record(v.string(), sourceSchema),
});
export type BroadHead = v.InferInput<typeof headSchema>;

/** Where broad tables are kept. */
export const broadFolder = "broad";

export const isBroad = ({ file }: { readonly file: string }): boolean => file.startsWith(`${broadFolder}/`);

/** The table as it is kept: the same table gives the same text. */
export const writeBroad = ({ head, records }: BroadTable): string => [head, ...records].map((line) => `${JSON.stringify(line)}\n`).join("");

interface ReadBroad {
  readonly entities: readonly Located<Entity>[];
  readonly offices: readonly Located<Office>[];
  readonly problems: readonly Problem[];
}

/** Reads and validates one broad table; what breaks the schema is left out and told. */
export function readBroad(file: string, text: string): ReadBroad {
  const problems: Problem[] = [];
  const entities: Located<Entity>[] = [];
  const offices: Located<Office>[] = [];
  const lines = text.split("\n").filter((line) => line !== "");
  const complain = (line: number, message: string): void => {
    problems.push({ file, line, rule: "broad table", message, mend: "Correct the importer and run `npm run dataset -- import`" });
  };
  const first = v.safeParse(headSchema, parse(lines[0] ?? ""));
  if (!first.success) {
    complain(1, `the first line is no head of a table: ${explainIssue(first.issues[0]).message}`);
    return { entities, offices, problems };
  }
  const { holds, all, sources } = first.output;

  lines.slice(1).forEach((raw, n) => {
    const line = n + 2;
    const at = <T>(value: T): Located<T> => ({ value, file, lineAt: () => line });
    const record = parse(raw);
    if (typeof record !== "object" || record === null) {
      complain(line, "the line is not a JSON object");
      return;
    }
    const whole = withSources({ ...all, ...record }, sources);
    const checked = v.safeParse(holds === "entities" ? entitySchema : officeSchema, whole);
    if (!checked.success) {
      complain(line, explainIssue(checked.issues[0]).message);
      return;
    }
    if (holds === "entities") entities.push(at(checked.output as Entity));
    else offices.push(at(checked.output as Office));
  });
  return { entities, offices, problems };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A copy in which every key under `sources` is its source; a key that the head lacks stays, and the schema refuses it. */
function withSources(value: unknown, known: Readonly<Record<string, Source>>): unknown {
  if (Array.isArray(value)) return value.map((inner) => withSources(inner, known));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "sources" && Array.isArray(inner) ? inner.map((name) => known[String(name)] ?? name) : withSources(inner, known),
    ]),
  );
}

/**
 * Leaves out the broad records of what has a record written by hand, be it by the same id or by the same Wikidata item: that one
 * always wins, also when it was written after the last import.
 */
export function withoutCovered<T extends { readonly id: string; readonly wikidata?: string | null }>(
  records: readonly Located<T>[],
): Located<T>[] {
  const ids = new Set<string>();
  const items = new Set<string>();
  for (const record of records) {
    if (isBroad(record)) continue;
    ids.add(record.value.id);
    if (record.value.wikidata) items.add(record.value.wikidata);
  }
  return records.filter((record) => !isBroad(record) || !(ids.has(record.value.id) || items.has(record.value.wikidata ?? "")));
}
