import { describe, expect, it } from "vitest";
import { checkRecords } from "../../scripts/dataset/check.ts";
import { compileRecords } from "../../scripts/dataset/compile.ts";
import { gatherDossiers } from "../../scripts/dataset/dossiers.ts";
import { datasetFolder, readFiles } from "../../scripts/dataset/load.ts";
import { formatProblem } from "../../scripts/dataset/problem.ts";
import { openDataset } from "../../src/core/records/dataset.ts";

const { records, problems } = checkRecords(readFiles(datasetFolder), new Date().toISOString().slice(0, 10));

describe("the records that ship", () => {
  it("break no rule", () => {
    expect(problems.filter(({ note }) => !note).map((problem) => formatProblem(problem, "src/dataset"))).toEqual([]);
  });

  // Thousands of records are opened and compared: seconds, which a busy machine makes many.
  it("come out of the compiled files as they went in", { timeout: 120_000 }, async () => {
    const { files, manifest } = compileRecords(records);
    const read = (name: string): unknown => JSON.parse(new TextDecoder().decode(files.get(name)));
    const names = files.get("names.bin")!.slice().buffer as ArrayBuffer;
    const dataset = openDataset({
      names,
      table: read("table.json"),
      catalogue: async () => read("catalogue.json"),
      phrases: async () => read("phrases.json"),
      shard: async (n) => read(`shard-${n}.json`),
    });
    for (const dossier of gatherDossiers(records, manifest.date)) {
      const { id, names } = dossier.entity;
      expect(await dataset.record(id)).toEqual(dossier);
      expect(dataset.facts(id)?.kind).toBe(dossier.entity.kind);
      expect(names.en.length).toBeGreaterThan(0);
    }
    const { statements, sides } = await dataset.catalogue();
    expect(statements).toHaveLength(manifest.counts.statements);
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBe(manifest.counts.speakers);
    const known = new Set(statements.map(({ speaker, statement }) => `${speaker}/${statement.id}`));
    expect(Object.keys(sides).filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(sides).length).toBeGreaterThan(statements.length * 0.9);
  });
});
