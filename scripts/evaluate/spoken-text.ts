import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { parse } from "yaml";
import { daySchema } from "../../src/core/records/date.ts";
import { type Language, languageSchema } from "../../src/core/records/text.ts";

/** What a text has a person saying: UTF-16 code units of the plain text, quotation marks included. */
export interface SaidLabel {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly direct: boolean;
}

/** A short text with all that it has persons of the dataset saying. */
export interface SpokenText {
  readonly id: string;
  readonly language: Language;
  readonly phenomenon: string;
  readonly date: string | null;
  readonly text: string;
  readonly labels: readonly SaidLabel[];
}

const fileSchema = v.strictObject({
  language: languageSchema,
  texts: v.array(
    v.strictObject({
      id: v.string(),
      phenomenon: v.string(),
      date: v.optional(daySchema),
      /** What is said as `{{words|entity-id|direct}}` or `{{words|entity-id|indirect}}`. */
      text: v.string(),
    }),
  ),
});

/** Reads the texts of a folder's YAML files, by file name. Throws with file and cause if one is malformed. */
export function readSpokenTexts(folder: string): SpokenText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => {
      const file = v.safeParse(fileSchema, parse(readFileSync(join(folder, name), "utf8")));
      if (!file.success) throw new Error(`${name}: ${v.getDotPath(file.issues[0])}: ${file.issues[0].message}`);
      const { language, texts } = file.output;
      return texts.map(({ id, phenomenon, date, text }) => ({ id, language, phenomenon, date: date ?? null, ...unmark(text.trim()) }));
    });
}

function unmark(marked: string): { text: string; labels: SaidLabel[] } {
  const labels: SaidLabel[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\{\{([^|{}]+)\|([a-z0-9-]+)\|(direct|indirect)\}\}/g)) {
    const [whole, words, entity, manner] = match as unknown as [string, string, string, string];
    text += marked.slice(at, match.index);
    labels.push({ start: text.length, end: text.length + words.length, entity, direct: manner === "direct" });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), labels };
}
