import * as v from "valibot";
import type { Gazetteer } from "../names/gazetteer.ts";
import { openGazetteer } from "../names/open.ts";
import { type Catalogue, catalogueSchema, type Label, labelSchema } from "./catalogue.ts";
import { factsSchema, phrasesSchema, type Shard, shardSchema, type Table, tableSchema } from "./compiled.ts";
import type { PartialDate } from "./date.ts";
import { type Dossier, dossierSchema, type Spoken, spokenSchema } from "./dossier.ts";
import type { Kind } from "./entity.ts";
import type { Phrase } from "./phrase.ts";
import { unpackSources } from "./source-pool.ts";
import type { Language } from "./text.ts";

/** A time in an office, without its sources. */
export interface TermFacts {
  readonly office: string;
  /** The entity in which the office is held. */
  readonly of: string;
  readonly from: PartialDate;
  readonly to?: PartialDate | undefined;
  readonly knownUntil?: PartialDate | undefined;
  readonly acting?: boolean | undefined;
}

/** What is known of an entity without loading its record: enough to resolve a mention of it. */
export interface EntityFacts {
  readonly kind: Kind;
  /** The English name that a card would show. */
  readonly name: string;
  readonly gender?: "female" | "male" | undefined;
  readonly country: readonly string[];
  readonly related: readonly string[];
  readonly notThis: readonly {
    readonly name: string;
    readonly who: string;
    readonly lang?: Language | undefined;
    readonly context: readonly string[];
  }[];
  /** Names that hold only for a time; all others hold always. */
  readonly dated: readonly {
    readonly name: string;
    readonly lang: Language;
    readonly from?: PartialDate | undefined;
    readonly to?: PartialDate | undefined;
  }[];
  /** Offices that the person held, by beginning; empty for all that are no persons. */
  readonly terms: readonly TermFacts[];
}

/** An office as the text beside a name may tell it. */
export interface OfficeFacts {
  readonly id: string;
  /** The entity in which it is held. */
  readonly of: string;
  /** How news calls a holder; see Office. */
  readonly cues: Readonly<Record<Language, readonly string[]>>;
}

/** The one way by which the engine sees the compiled records. */
export interface Dataset {
  readonly gazetteer: Gazetteer;
  readonly offices: readonly OfficeFacts[];
  /** Undefined: the dataset does not know this id. Throws DatasetError if its entry is damaged. */
  facts(entity: string): EntityFacts | undefined;
  /** Loads what is needed on first use. Null: the dataset does not know this id. Rejects with DatasetError if a file is damaged. */
  record(entity: string): Promise<Dossier | null>;
  /** Every statement at once; reads the shards of all who speak. Rejects with DatasetError if a file is damaged. */
  catalogue(): Promise<Catalogue>;
  /** The quoted words of all statements. Rejects with DatasetError if their file is damaged. */
  phrases(): Promise<readonly Phrase[]>;
  /** How to show these entities; those that the dataset does not know are left out. Rejects with DatasetError. */
  labels(entities: readonly string[]): Promise<Readonly<Record<string, Label>>>;
  /** How to show every entity there is. Rejects with DatasetError. */
  everyLabel(): Promise<Readonly<Record<string, Label>>>;
}

/** A compiled file is damaged, missing, or of another version. `file` says which: "names.bin", "table.json", "catalogue.json", "shard-3.json". */
export class DatasetError extends Error {
  readonly file: string;
  constructor(file: string, reason: string, cause?: unknown) {
    super(`${file} of the compiled dataset cannot be used: ${reason}`, { cause });
    this.name = "DatasetError";
    this.file = file;
  }
}

/** The files as the build wrote them, read by whoever can read files where the engine runs. */
export interface CompiledFiles {
  readonly names: ArrayBuffer;
  /** table.json, parsed. */
  readonly table: unknown;
  /** Loads catalogue.json, parsed; as with `shard`. */
  catalogue(): Promise<unknown>;
  /** Loads phrases.json, parsed; as with `shard`. */
  phrases(): Promise<unknown>;
  /** Loads shard-N.json, parsed. Called once for each shard that is needed; a rejection is passed on as DatasetError and tried again next time. */
  shard(n: number): Promise<unknown>;
}

/** Opens the compiled records; throws DatasetError if they are damaged. */
export function openDataset(files: CompiledFiles): Dataset {
  const table = check("table.json", tableSchema, files.table);
  const gazetteer = guard("names.bin", () => openGazetteer(files.names));
  const offices = Object.entries(table.offices).map(([id, { of, cues }]): OfficeFacts => ({ id, of, cues: { ...noCues, ...cues } }));
  const entries = new Map<string, EntityFacts & { readonly shard: number }>();
  const loaded = new Map<string, Promise<unknown>>();

  const facts = (id: string): (EntityFacts & { readonly shard: number }) | undefined => {
    const known = entries.get(id);
    if (known || !Object.hasOwn(table.entities, id)) return known;
    const checked = check("table.json", factsSchema, table.entities[id]);
    const terms = checked.terms.map((term): TermFacts => ({ ...term, of: ofOffice(table, term.office) }));
    const entry = { ...checked, terms };
    entries.set(id, entry);
    return entry;
  };

  /** Each file is loaded once; after a failure the next need tries again. */
  function load<T>(file: string, schema: v.GenericSchema<unknown, T>, read: () => Promise<unknown>): Promise<T> {
    const known = loaded.get(file);
    if (known) return known as Promise<T>;
    const loading = read().then(
      (raw) => check(file, schema, raw),
      (error: unknown) => {
        throw new DatasetError(file, "it could not be read", error);
      },
    );
    loaded.set(file, loading);
    loading.catch(() => loaded.delete(file));
    return loading;
  }
  const loadShard = (n: number): Promise<Shard> => load(shardFile(n), shardSchema, () => files.shard(n));
  const loadCatalogue = () => load("catalogue.json", catalogueSchema, files.catalogue);

  const labels = async (ids: readonly string[]): Promise<Record<string, Label>> => {
    const known = (await loadCatalogue()).labels;
    const there = [...new Set(ids)].filter((id) => Object.hasOwn(known, id));
    return Object.fromEntries(there.map((id) => [id, check("catalogue.json", labelSchema, known[id])]));
  };

  /** A statement as its speaker's shard has it; undefined, which the schema refuses, if it is not there. */
  const loadStatement = async (key: string): Promise<unknown> => {
    const home = facts(key.split("/")[0]!)?.shard;
    if (home === undefined) return undefined;
    const shard = await loadShard(home);
    return Object.hasOwn(shard.statements, key) ? unpack(home, shard, shard.statements[key]) : undefined;
  };

  return {
    gazetteer,
    offices,
    facts,
    async record(id) {
      const home = facts(id)?.shard;
      if (home === undefined) return null;
      const shard = await loadShard(home);
      const packed = Object.hasOwn(shard.dossiers, id) ? shard.dossiers[id] : undefined;
      if (!packed) throw new DatasetError(shardFile(home), `"${id}" is missing`);
      const statements = await Promise.all(packed.statements.map(loadStatement));
      return check(shardFile(home), dossierSchema, { ...unpack(home, shard, { ...packed, statements: [] }), statements });
    },
    labels,
    everyLabel: async () => labels(Object.keys((await loadCatalogue()).labels)),
    phrases: async () => (await load("phrases.json", phrasesSchema, files.phrases)).phrases,
    async catalogue() {
      const { date, topics, speakers } = await loadCatalogue();
      const homes = new Set(Object.keys(speakers).flatMap((id) => facts(id)?.shard ?? []));
      const ofShard = async (n: number): Promise<Spoken[]> => {
        const shard = await loadShard(n);
        return Object.values(shard.statements).map((packed) => check(shardFile(n), spokenSchema, unpack(n, shard, packed)));
      };
      const statements = (await Promise.all([...homes].map(ofShard))).flat().sort(byDate);
      const named = statements.flatMap(({ speaker, statement }) => [speaker, ...statement.about]);
      const sides = Object.fromEntries(
        Object.entries(speakers).flatMap(([speaker, all]) => Object.entries(all).map(([id, side]) => [`${speaker}/${id}`, side])),
      );
      return { date, topics, sides, labels: await labels([...named, ...Object.values(sides)]), statements };
    },
  };
}

const unpack = <T>(n: number, { sources }: Shard, value: T): T => guard(shardFile(n), () => unpackSources(value, sources) as T);

function byDate(a: Spoken, b: Spoken): number {
  const [one, other] = [a, b].map(({ speaker, statement }) => [statement.date, speaker, statement.id].join(" ")) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The file's name of a shard; that of the shipped file, which is compressed, has `.z` behind it. */
export const shardFile = (n: number): string => `shard-${n}.json`;

const noCues: OfficeFacts["cues"] = { en: [], ru: [], ka: [] };

function ofOffice(table: Table, office: string): string {
  const facts = Object.hasOwn(table.offices, office) ? table.offices[office] : undefined;
  if (!facts) throw new DatasetError("table.json", `the office "${office}" is missing`);
  return facts.of;
}

function check<T>(file: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new DatasetError(file, `${v.getDotPath(issue) ?? "it"}: ${issue.message}`);
}

function guard<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new DatasetError(file, error instanceof Error ? error.message : "it is damaged", error);
  }
}
