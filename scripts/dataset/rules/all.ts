import { disputes, names, wikidata } from "./entities.ts";
import { files } from "./files.ts";
import { holders } from "./offices.ts";
import { periods } from "./periods.ts";
import { references } from "./references.ts";
import type { Rule } from "./rule.ts";
import { sources } from "./sources.ts";
import { statements } from "./statements.ts";
import { characters, lengths } from "./texts.ts";

/** Every editorial rule that a program can check. */
export const rules: readonly Rule[] = [
  files,
  references,
  sources,
  periods,
  characters,
  lengths,
  names,
  wikidata,
  disputes,
  holders,
  statements,
];
