import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entities, type Shot } from "./factors.ts";

/** Brings a copy of the extension into the condition that a state comes from, out of the built one. */
export function prepare(copy: string, built: string, { state, language, kind }: Shot): void {
  const dataset = join(copy, "dataset");
  cpSync(join(built, "dataset"), dataset, { recursive: true });
  if (state === "damaged") {
    for (const name of readdirSync(dataset)) if (name.startsWith("shard-")) writeFileSync(join(dataset, name), "{}");
  } else if (state === "no answer") {
    rmSync(join(dataset, "names.bin"));
  } else if (state === "gone") {
    const table = JSON.parse(readFileSync(join(dataset, "table.json"), "utf8"));
    delete table.entities[entities[language][kind]];
    writeFileSync(join(dataset, "table.json"), JSON.stringify(table));
  }
}
