import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { type Disputes, disputesSchema } from "../../src/core/records/dispute.ts";
import { type Entity, entitySchema, type Kind } from "../../src/core/records/entity.ts";
import { type Office, officeSchema } from "../../src/core/records/office.ts";
import { type StatementFile, statementFileSchema } from "../../src/core/records/statement.ts";
import { type Topics, topicsSchema } from "../../src/core/records/topic.ts";
import { broadFolder, readBroad, withoutCovered } from "./broad.ts";
import { explainIssue } from "./explain.ts";
import type { Problem } from "./problem.ts";
import { type Located, readYaml } from "./yaml.ts";

/** The folder of the authored records. */
export const datasetFolder = fileURLToPath(new URL("../../src/dataset", import.meta.url));

/** Where entities of each kind are kept. */
export const folderOf: Readonly<Record<Kind, string>> = {
  person: "people",
  place: "places",
  organisation: "organisations",
  event: "events",
};

/** Everything that was read and fits its schema, in the order of the files' paths. */
export interface Records {
  readonly entities: readonly Located<Entity>[];
  readonly offices: readonly Located<Office>[];
  readonly statementFiles: readonly Located<StatementFile>[];
  readonly topics: Located<Topics> | null;
  readonly disputes: Located<Disputes> | null;
  /** Ids of entities whose files are there but could not be used: what refers to them is not to blame. */
  readonly unread: ReadonlySet<string>;
}

export interface TextFile {
  /** Path below the dataset's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Reads every YAML file and every broad table below `folder`, sorted by path. Throws if the folder cannot be read. */
export function readFiles(folder: string): TextFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.ya?ml$/.test(path) || (path.startsWith(`${broadFolder}/`) && path.endsWith(".jsonl")))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** Parses and validates records. A file with problems is left out of `records`, so that the other rules can still speak about the rest. */
export function loadRecords(files: readonly TextFile[]): { records: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const entities: Located<Entity>[] = [];
  const offices: Located<Office>[] = [];
  const statementFiles: Located<StatementFile>[] = [];
  const unread = new Set<string>();
  let topics: Located<Topics> | null = null;
  let disputes: Located<Disputes> | null = null;
  const entityFolders = new Set(Object.values(folderOf));

  for (const { path, text } of files) {
    const folder = path.split("/")[0]!;
    const read = <T>(schema: v.GenericSchema<unknown, T>): Located<T>[] => {
      const { located, found } = validate(schema, path, text);
      problems.push(...found);
      return located ? [located] : [];
    };
    if (path === "topics.yaml") topics = read(topicsSchema)[0] ?? null;
    else if (path === "disputes.yaml") disputes = read(disputesSchema)[0] ?? null;
    else if (entityFolders.has(folder)) {
      const found = read(entitySchema);
      if (found.length === 0) unread.add(path.slice(folder.length + 1).replace(/\.ya?ml$/, ""));
      entities.push(...found);
    } else if (folder === "offices") offices.push(...read(officeSchema));
    else if (folder === "statements") statementFiles.push(...read(statementFileSchema));
    else if (folder === broadFolder) {
      const broad = readBroad(path, text);
      problems.push(...broad.problems);
      entities.push(...broad.entities);
      offices.push(...broad.offices);
    } else if (folder !== "tables") problems.push({ file: path, line: 1, ...strayFile });
  }
  return {
    records: { entities: withoutCovered(entities), offices: withoutCovered(offices), statementFiles, topics, disputes, unread },
    problems,
  };
}

/** Records that no command but `check` can use, since some break their schema. */
export class UnreadableRecords extends Error {}

/** The authored records. Throws UnreadableRecords if one breaks its schema. */
export function readRecords(): Records {
  const { records, problems } = loadRecords(readFiles(datasetFolder));
  if (problems.length === 0) return records;
  const them = problems.length === 1 ? "1 problem keeps" : `${problems.length} problems keep`;
  throw new UnreadableRecords(`${them} the records from being read; \`npm run dataset -- check\` names each.`);
}

const strayFile = {
  rule: "folder",
  message: "no record is kept here",
  mend: "Move it to people/, places/, organisations/, events/, offices/ or statements/",
};

function validate<T>(schema: v.GenericSchema<unknown, T>, path: string, text: string): { located: Located<T> | null; found: Problem[] } {
  const { located, problems } = readYaml(path, text);
  if (located === null) return { located, found: problems };
  const result = v.safeParse(schema, located.value);
  if (result.success) return { located: { ...located, value: result.output }, found: [] };
  // A field that breaks two rules at once with the same words is told once.
  const found = new Map<string, Problem>();
  for (const issue of result.issues) {
    const { path: where, message, mend } = explainIssue(issue);
    found.set(message, { file: path, line: located.lineAt(where), rule: "schema", message, mend });
  }
  return { located: null, found: [...found.values()] };
}
