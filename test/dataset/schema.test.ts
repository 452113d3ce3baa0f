import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasetFolder, readFiles } from "../../scripts/dataset/load.ts";
import { editorSchemas, schemaFolder } from "../../scripts/dataset/schema.ts";
import { root } from "../../scripts/project.ts";

/** Whether a path fits a glob of which only a star in the file's name is special. */
const matches = (glob: string, path: string): boolean => {
  const [before = "", after] = glob.split("*");
  if (after === undefined) return glob === path;
  return path.startsWith(before) && path.endsWith(after) && !path.slice(before.length).includes("/");
};

describe("the editors' schemas", () => {
  it.each([...editorSchemas()])("%s is that of the records' own schema (else run `npm run dataset -- schema`)", (name, text) => {
    expect(readFileSync(join(schemaFolder, name), "utf8")).toBe(text);
  });

  it("are attached to the files that they are for, each file to one", () => {
    const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"))["yaml.schemas"] as Record<
      string,
      string | string[]
    >;
    const attached = Object.entries(settings).flatMap(([schema, globs]) => [globs].flat().map((glob) => ({ schema, glob })));
    expect(Object.keys(settings).sort()).toEqual([...editorSchemas().keys()].map((name) => `./src/dataset/schema/${name}`).sort());
    const schemaOf = (path: string): string[] =>
      attached.filter(({ glob }) => matches(glob, `src/dataset/${path}`)).map(({ schema }) => schema);
    for (const { path } of readFiles(datasetFolder).filter(({ path }) => path.endsWith(".yaml"))) {
      const folder = path.split("/")[0]!.replace(".yaml", "");
      const name = { offices: "office", statements: "statements", topics: "topics", disputes: "disputes" }[folder] ?? "entity";
      expect(schemaOf(path), path).toEqual([`./src/dataset/schema/${name}.json`]);
    }
  });

  it("lets a year stand without quotes", () => {
    const schema: unknown = JSON.parse(editorSchemas().get("statements.json") ?? "");
    const date = { type: ["string", "integer"] };
    expect(schema).toMatchObject({ properties: { statements: { items: { properties: { date } } } } });
  });
});
