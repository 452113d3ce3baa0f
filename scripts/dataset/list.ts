import type { Name } from "../../src/core/records/entity.ts";
import { type Command, UsageError } from "./command.ts";
import { type Records, readRecords } from "./load.ts";

/** One entity as other programs see it: its names without what only the matching needs. */
export interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly wikidata: string | null;
  readonly names: { readonly en: string[]; readonly ru: string[]; readonly ka: string[] };
}

/** All entities, by id. */
export const listEntities = ({ entities }: Records): Listed[] =>
  entities
    .map(({ value: { id, kind, wikidata, names } }) => ({
      id,
      kind,
      wikidata,
      names: { en: names.en.map(plain), ru: names.ru.map(plain), ka: names.ka.map(plain) },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const plain = (name: Name): string => (typeof name === "string" ? name : name.name);

export const list: Command = {
  usage: ["list --json", "prints every entity's id, kind, Wikidata item and names as JSON"],
  run(args) {
    if (args.length !== 1 || args[0] !== "--json") throw new UsageError("list is written: list --json.");
    console.log(JSON.stringify(listEntities(readRecords())));
    return 0;
  },
};
