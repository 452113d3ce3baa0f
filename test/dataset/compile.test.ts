import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { compileRecords } from "../../scripts/dataset/compile.ts";
import { loadRecords, type TextFile } from "../../scripts/dataset/load.ts";
import { manifestSchema } from "../../src/core/records/compiled.ts";
import { type Dataset, DatasetError, openDataset } from "../../src/core/records/dataset.ts";
import { entity, holder, office, person, place, source, statement, statements, topics } from "./authored.ts";

const files = [
  topics,
  place("ruritania", {
    names: { en: ["Ruritania", { name: "Elphberg Land", to: "1900" }], ru: ["Руритания"] },
    notThis: [{ name: "Ruritania Bank", who: "a bank", lang: "en" }],
  }),
  place("strelsau", { country: ["ruritania"], related: ["ruritania"] }),
  person("rassendyll-rudolf", { names: { en: ["Rudolf Rassendyll", { name: "Rudolf Elphberg", derived: true }] }, country: ["ruritania"] }),
  person("flavia", { names: { en: ["Flavia"], ru: ["Флавия"] } }),
  office("king", {
    of: "ruritania",
    cues: { en: ["king"], ru: ["король"] },
    holders: [holder("rassendyll-rudolf", "1894", "1897", { acting: true })],
  }),
  office("queen", { of: "ruritania", holders: [holder("flavia", "1897")] }),
  statements("flavia", [
    statement("1894-03-01", { about: ["ruritania", "rassendyll-rudolf"], sources: [source({ published: null, read: "2026-11-22" })] }),
    statement("1897", { about: ["strelsau"] }),
  ]),
];

const { records } = loadRecords(files);
const compiled = compileRecords(records);
const parsed = (name: string): unknown => JSON.parse(new TextDecoder().decode(compiled.files.get(name)));
const bytesOf = (name: string): ArrayBuffer => compiled.files.get(name)!.slice().buffer as ArrayBuffer;

interface Changes {
  readonly names?: ArrayBuffer;
  readonly table?: unknown;
  readonly catalogue?: () => Promise<unknown>;
  readonly shard?: (n: number) => Promise<unknown>;
}

const open = (changes: Changes = {}): Dataset =>
  openDataset({
    names: bytesOf("names.bin"),
    table: parsed("table.json"),
    catalogue: async () => parsed("catalogue.json"),
    phrases: async () => parsed("phrases.json"),
    shard: async (n) => parsed(`shard-${n}.json`),
    ...changes,
  });

describe("the compiled dataset", () => {
  it("is the same bytes for the same records, in whatever order their files come", () => {
    const again = compileRecords(loadRecords([...files].reverse()).records);
    expect([...again.files.keys()].sort()).toEqual([...compiled.files.keys()].sort());
    for (const [name, bytes] of compiled.files) expect(Buffer.from(again.files.get(name)!).equals(Buffer.from(bytes))).toBe(true);
  });

  it("says its date, counts and sizes", () => {
    const manifest = v.parse(manifestSchema, parsed("manifest.json"));
    expect(manifest).toMatchObject({ date: "2026-11-22", counts: { entities: 4, offices: 2, statements: 2, speakers: 1 } });
    expect(manifest.sizes["names.bin"]).toBe(compiled.files.get("names.bin")!.byteLength);
  });

  it("finds names", () => {
    const found = open().gazetteer.scan("Rassendyll came to Ruritania.");
    expect(found.map(({ readings }) => readings[0]?.entity)).toEqual(["rassendyll-rudolf", "ruritania"]);
  });

  it("has at hand what resolving needs", () => {
    const dataset = open();
    expect(dataset.facts("rassendyll-rudolf")).toMatchObject({
      kind: "person",
      name: "Rudolf Rassendyll",
      gender: "female",
      country: ["ruritania"],
      terms: [{ office: "king", of: "ruritania", from: "1894", to: "1897", acting: true }],
    });
    expect(dataset.facts("ruritania")).toMatchObject({
      notThis: [{ name: "Ruritania Bank", who: "a bank", lang: "en" }],
      dated: [{ name: "Elphberg Land", lang: "en", to: "1900" }],
      terms: [],
    });
    expect(dataset.offices[0]).toMatchObject({ id: "king", of: "ruritania", cues: { en: ["king"], ru: ["король"], ka: [] } });
    expect(dataset.facts("nobody")).toBeUndefined();
    expect(dataset.facts("constructor")).toBeUndefined();
  });

  it("gives a speaker's own statements, and to the silent those of others", async () => {
    const dataset = open();
    const idsOf = async (id: string) =>
      (await dataset.record(id))?.statements.map(({ speaker, statement }) => `${speaker}/${statement.id}`);
    expect(await idsOf("flavia")).toEqual(["flavia/1894-03-01-speech", "flavia/1897-speech"]);
    expect(await idsOf("strelsau")).toEqual(["flavia/1897-speech"]);
    expect(await idsOf("rassendyll-rudolf")).toEqual(["flavia/1894-03-01-speech"]);
    expect(await dataset.record("nobody")).toBeNull();
  });

  it("gives offices from both sides, sources in full, names to show, and none that was derived", async () => {
    const dataset = open();
    const king = await dataset.record("rassendyll-rudolf");
    expect(king?.terms).toMatchObject([{ office: { title: "Minister", of: "ruritania" }, holder: { from: "1894", sources: [source()] } }]);
    expect(king?.entity.names.en).toEqual(["Rudolf Rassendyll"]);
    expect(king?.entity.sources).toEqual([source()]);
    expect(king?.names).toMatchObject({ ruritania: { en: "Ruritania", ru: "Руритания" }, flavia: { en: "Flavia", ru: "Флавия" } });
    expect((await dataset.record("ruritania"))?.offices[0]).toMatchObject({ id: "king", holders: [{ person: "rassendyll-rudolf" }] });
  });

  it("loads a shard once", async () => {
    const asked: number[] = [];
    const dataset = open({
      shard: async (n) => {
        asked.push(n);
        return parsed(`shard-${n}.json`);
      },
    });
    await Promise.all([dataset.record("flavia"), dataset.record("strelsau"), dataset.record("ruritania")]);
    expect(asked).toEqual([0]);
  });

  it("spreads many entities over shards and finds each again", async () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      place(`town-${n}`, { description: `Town ${n}. ${"It is on a river and has a bridge, ".repeat(14)}` }),
    );
    const speaker = statements("flavia", [statement("1897", { about: many.map((_, n) => `town-${n}`) })]);
    const { files: out } = compileRecords(loadRecords([...many, person("flavia"), speaker]).records);
    const read = (name: string): unknown => JSON.parse(new TextDecoder().decode(out.get(name)));
    expect(out.has("shard-1.json")).toBe(true);
    const dataset = open({
      names: out.get("names.bin")!.slice().buffer as ArrayBuffer,
      table: read("table.json"),
      catalogue: async () => read("catalogue.json"),
      shard: async (n) => read(`shard-${n}.json`),
    });
    for (let n = 0; n < many.length; n++) {
      const record = await dataset.record(`town-${n}`);
      expect(record?.entity.description).toMatch(new RegExp(`^Town ${n}\\.`));
      expect(record?.statements.map(({ speaker }) => speaker)).toEqual(["flavia"]);
    }
  });
});

describe("the catalogue", () => {
  const catalogueOf = (...extra: TextFile[]) => {
    const { files: out } = compileRecords(loadRecords([...files, ...extra]).records);
    const read = async (name: string): Promise<unknown> => JSON.parse(new TextDecoder().decode(out.get(name)));
    return openDataset({
      names: out.get("names.bin")!.slice().buffer as ArrayBuffer,
      table: JSON.parse(new TextDecoder().decode(out.get("table.json"))),
      catalogue: () => read("catalogue.json"),
      phrases: () => read("phrases.json"),
      shard: (n) => read(`shard-${n}.json`),
    }).catalogue();
  };

  it("lists every statement by date with its sources, the dataset's date and the topics", async () => {
    const { date, topics, statements } = await catalogueOf();
    expect(date).toBe("2026-11-22");
    expect(topics).toEqual({ peace: { en: "Peace" }, war: { en: "War" } });
    expect(statements.map(({ speaker, statement }) => `${speaker}/${statement.id}`)).toEqual([
      "flavia/1894-03-01-speech",
      "flavia/1897-speech",
    ]);
    expect(statements[1]?.statement.sources).toEqual([source({ published: null })]);
  });

  it("has a label for what statements name and for nothing else", async () => {
    const { labels } = await catalogueOf(place("elsewhere"));
    expect(Object.keys(labels).sort()).toEqual(["flavia", "rassendyll-rudolf", "ruritania", "strelsau"]);
    expect(labels.flavia).toEqual({ kind: "person", name: { en: "Flavia", ru: "Флавия" } });
    expect(await open().labels(["strelsau", "nobody", "constructor"])).toEqual({ strelsau: { kind: "place", name: "strelsau" } });
  });

  it("tells a family name that is not the last word, and the Wikidata item", async () => {
    const xi = person("elphberg-xi", { names: { en: [{ name: "Elphberg Xi", family: "Elphberg" }] }, wikidata: "Q7" });
    const { labels } = await catalogueOf(xi, statements("elphberg-xi", [statement("1899")]));
    expect(labels["elphberg-xi"]).toEqual({ kind: "person", name: "Elphberg Xi", family: "Elphberg", wikidata: "Q7" });
  });

  it("names the side of each statement, none where the records tell none, and labels that of a government", async () => {
    const spoken = (id: string) => statements(id, [statement("1899")]);
    const { sides, labels } = await catalogueOf(
      entity("organisations", { id: "union", kind: "organisation", country: ["ruritania"], inPower: [{ from: "1890" }] }),
      person("sapt", { country: ["ruritania"], parties: [{ id: "union" }] }),
      person("antoinette"),
      ...["sapt", "antoinette"].map(spoken),
    );
    expect(sides).toMatchObject({ "sapt/1899-speech": "ruritania/government" });
    expect(sides).not.toHaveProperty(["antoinette/1899-speech"]);
    expect(labels["ruritania/government"]?.name).toMatchObject({ en: "Ruritania: government" });
  });
});

describe("a damaged dataset", () => {
  const refused = (changes: Changes): unknown => {
    try {
      open(changes);
      return "opened";
    } catch (error) {
      return error instanceof DatasetError ? error.file : error;
    }
  };
  const failing = async (shard: (n: number) => Promise<unknown>): Promise<unknown> => {
    try {
      return await open({ shard }).record("flavia");
    } catch (error) {
      return error instanceof DatasetError ? error.file : error;
    }
  };

  it("is refused with the file's name", async () => {
    expect(refused({ names: new ArrayBuffer(0) })).toBe("names.bin");
    expect(refused({ names: bytesOf("names.bin").slice(0, 100) })).toBe("names.bin");
    for (const table of [undefined, null, "", [], {}, { ...(parsed("table.json") as object), version: 0 }])
      expect(refused({ table })).toBe("table.json");
    const table = parsed("table.json") as { entities: object };
    expect(() => open({ table: { ...table, entities: { ...table.entities, flavia: { kind: "duchess" } } } }).facts("flavia")).toThrow(
      DatasetError,
    );
    const shard = parsed("shard-0.json") as Record<string, unknown>;
    for (const raw of [
      null,
      {},
      { ...shard, version: 99 },
      { ...shard, sources: [] },
      { ...shard, statements: {} },
      { ...shard, dossiers: {} },
    ])
      expect(await failing(async () => raw)).toBe("shard-0.json");
    expect(await failing(() => Promise.reject(new Error("no such file")))).toBe("shard-0.json");
    const catalogue = parsed("catalogue.json") as Record<string, unknown>;
    for (const raw of [
      null,
      {},
      { ...catalogue, version: 0 },
      { ...catalogue, labels: { ...(catalogue.labels as object), flavia: "Flavia" } },
    ])
      await expect(open({ catalogue: async () => raw }).catalogue()).rejects.toMatchObject({ file: "catalogue.json" });
  });

  it("is tried again when a shard could not be read", async () => {
    let first = true;
    const dataset = open({
      shard: async (n) => {
        if (first) {
          first = false;
          throw new Error("not now");
        }
        return parsed(`shard-${n}.json`);
      },
    });
    await expect(dataset.record("flavia")).rejects.toThrow(DatasetError);
    expect((await dataset.record("flavia"))?.entity.id).toBe("flavia");
  });
});
