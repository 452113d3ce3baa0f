import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editorSchemas, schemaFolder } from "../../scripts/dataset/schema.ts";

describe("the editors' schemas", () => {
  it.each([...editorSchemas()])("%s is that of the records' own schema (else run `npm run dataset -- schema`)", (name, text) => {
    expect(readFileSync(join(schemaFolder, name), "utf8")).toBe(text);
  });

  it("lets a year stand without quotes", () => {
    const schema: unknown = JSON.parse(editorSchemas().get("statements.json") ?? "");
    const date = { type: ["string", "integer"] };
    expect(schema).toMatchObject({ properties: { statements: { items: { properties: { date } } } } });
  });
});
